import { printedDate } from '../model/symbols/date.ts';
import { organNamed } from '../model/symbols/organ.ts';
import type { Reference } from '../citing/references.ts';

/** The lines in which a drawing names an instrument. */
export interface TimelineName {
  readonly lines: readonly string[];
  /** Its date, and its organ where the name does not say it. */
  readonly facts: readonly string[];
}

/** Longer names of organs are left to the list. */
const longest = 40;

/** Names an instrument in lines of at most so many letters. */
export function nameInLines(
  reference: Reference,
  letters: number,
  hasOrgan: boolean,
): TimelineName {
  const { label, organ, date } = reference;
  const said = organ === null || label.startsWith(organNamed(organ)?.abbreviation ?? organ);
  const facts = [
    ...(hasOrgan && !said && organ.length <= longest ? wrap(organ, letters) : []),
    ...(date === null ? [] : [printedDate(date)]),
  ];
  return { lines: wrap(label, letters), facts };
}

/** An organ's name as the head of a column. */
export function organHead(organ: string, letters: number): string[] {
  return wrap(organ.length > longest ? (organNamed(organ)?.abbreviation ?? organ) : organ, letters);
}

/** Breaks words into lines, at spaces and after the hyphens and slashes of long symbols. */
export function wrap(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const part of words.match(/[^ ]+ ?/g)?.flatMap((word) => pieces(word, letters)) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && (line + part).trimEnd().length <= letters) {
      lines[lines.length - 1] = line + part;
    } else {
      lines.push(part);
    }
  }
  return lines.map((line) => line.trimEnd());
}

function pieces(word: string, letters: number): string[] {
  return word.trimEnd().length <= letters ? [word] : (word.match(/[^/-]+[/-]? ?/g) ?? [word]);
}
