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

/** Refuses a document without an enacting formula, by what its first lines say that it is. */
export function refuseOther(masthead: PrintedMasthead, firstLines = ''): RefusedDocument {
  const said = [wordsOf(masthead.sponsors), masthead.proceeding ?? '', firstLines].join(' ');
  const other = others.find(([pattern]) => pattern.test(said))?.[1];
  const what = other ?? 'This is no resolution';
  return new RefusedDocument(
    `${what}${masthead.symbol === null ? '' : ` (${masthead.symbol})`}: no line of it is the enacting formula of an organ, as “The General Assembly,” is.`,
  );
}
