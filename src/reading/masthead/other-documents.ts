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
 * Whether a document prints that it is an adopted resolution, and no enacting formula: A/RES/78/225.
 *
 * @param firstLines the beginning of its words
 */
export function isWithoutFormula(
  { proceeding, organ }: PrintedMasthead,
  firstLines: readonly string[],
): boolean {
  return (
    (proceeding ?? '').startsWith('Resolution') &&
    !otherLanguage.test([...firstLines, organ].join(' '))
  );
}

/**
 * What a document without an enacting formula is refused with: its first lines say what it is.
 */
export function refuseOther(
  masthead: PrintedMasthead,
  firstLines: readonly string[],
): RefusedDocument {
  const { symbol, organ, sponsors, proceeding } = masthead;
  const said = [proceeding, wordsOf(sponsors), ...firstLines].join(' ');
  const named = symbol === null ? '' : ` (${symbol})`;
  if (otherLanguage.test([said, organ].join(' '))) {
    return new RefusedDocument(
      `This document${named} is not in English. Bring in its English version.`,
    );
  }
  if (isWithoutFormula(masthead, firstLines)) {
    return new RefusedDocument(
      `The resolution${named} is printed without its enacting formula, “The General Assembly,” or that of another organ, so that nothing tells where its text begins. Bring in its Akoma Ntoso, or write its file by hand.`,
    );
  }
  const other = others.find(([pattern]) => pattern.test(said))?.[1];
  if (other !== undefined) return new RefusedDocument(`${other}${named}.`);
  return new RefusedDocument(
    `This is no resolution${named}: no line of it is the enacting formula of an organ, as “The General Assembly,” is.`,
  );
}
