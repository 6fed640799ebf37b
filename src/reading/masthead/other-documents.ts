import { RefusedDocument, type PrintedMasthead } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';

/** What documents call themselves that come like resolutions and are none. */
const others: readonly [pattern: RegExp, what: string][] = [
  [/\bamendments? to\b|: amendments?\b/i, 'This is an amendment to a draft, not a resolution'],
  [/programme of work|organization of work/i, 'This is a programme of work, not a resolution'],
  [/\bdraft decision\b/i, 'This is a draft decision, not a resolution'],
  [/\bdecision\b/i, 'This is a decision, not a resolution'],
  [/\bnote by\b/i, 'This is a note, not a resolution'],
  [/\breport of\b/i, 'This is a report, not a resolution'],
];

const otherLanguage =
  /Assemblée générale|Asamblea General|Генеральная Ассамблея|大会|الجمعية العامة/;

/**
 * What a document without an enacting formula is refused with: its first lines say what it is.
 */
export function refuseOther(
  { symbol, proceeding, organ, sponsors }: PrintedMasthead,
  firstLines: readonly string[],
): RefusedDocument {
  const said = [wordsOf(sponsors), ...firstLines].join(' ');
  const named = symbol === null ? '' : ` (${symbol})`;
  if (otherLanguage.test([said, organ].join(' '))) {
    return new RefusedDocument(
      `This document${named} is not in English. Bring in its English version.`,
    );
  }
  if (proceeding !== null) {
    return new RefusedDocument(
      `The resolution${named} is printed without its enacting formula, “The General Assembly,” or that of another organ. Write its file by hand.`,
    );
  }
  const other = others.find(([pattern]) => pattern.test(said))?.[1];
  if (other !== undefined) return new RefusedDocument(`${other}${named}.`);
  return new RefusedDocument(
    `This is no resolution${named}: no line of it is the enacting formula of an organ, as “The General Assembly,” is.`,
  );
}
