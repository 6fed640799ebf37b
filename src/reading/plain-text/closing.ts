import { dayIn } from '../printed/dates.ts';

/** Whether words name the meeting at which a text was adopted. */
export function isMeeting(words: string): boolean {
  return /^.{0,30}\bmeeting$/.test(words);
}

/** Whether a line is the meeting or the day of adoption, each of which has one of its own. */
export function isClosing(words: string): boolean {
  return isMeeting(words) || (/^\d{1,2} \S+ \d{4}$/.test(words) && dayIn(words) !== null);
}
