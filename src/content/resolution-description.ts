import type { Inline, Masthead, ResolutionDescription } from '../model/text/resolution.ts';
import { plainText, noteMarksIn } from '../model/text/inline.ts';
import { designationOf } from '../model/symbols/symbol.ts';
import { readPrintedWords } from './markdown/words/printed-words.ts';
import type { ResolutionFrontMatter } from './schemas/resolution-schema.ts';

/**
 * What is known of a resolution besides its text, from its front matter.
 *
 * @param id the file’s path below `content/resolutions`, without `.mdx`
 */
export function describeResolution(id: string, data: ResolutionFrontMatter): ResolutionDescription {
  const { symbol = null, organ, status, adopted = null, meeting = null, added = null } = data;
  const printedTitle = printed(data.title) ?? [];
  return {
    id,
    symbol,
    designation: designationOf(symbol ?? '') ?? data.designation ?? symbol ?? '',
    title: printedTitle.length > 0 ? plainText(printedTitle) : null,
    printedTitle,
    organ,
    status,
    adopted,
    meeting,
    added,
    masthead: describeMasthead(data.masthead),
  };
}

function describeMasthead(masthead: ResolutionFrontMatter['masthead']): Masthead | null {
  if (!masthead) return null;
  const { distribution, distributed, session, agendaItem, agendaTitle, sponsors } = masthead;
  const { committee, proceeding, report, documentTitle } = masthead;
  return {
    distribution: distribution ?? null,
    distributed: distributed ?? null,
    session: session ?? null,
    agendaItem: agendaItem ?? null,
    agendaTitle: agendaTitle ?? null,
    committee: committee ?? null,
    sponsors: printed(sponsors),
    proceeding: proceeding ?? null,
    report: report === undefined ? null : [{ type: 'text', value: report }],
    documentTitle: printed(documentTitle),
  };
}

/** Words that the schema has found in order; null where there are none. */
function printed(value: string | undefined): readonly Inline[] | null {
  if (value === undefined) return null;
  const read = readPrintedWords(value);
  return read.ok ? read.words : [{ type: 'text', value }];
}

/** The marks of notes above the text, in the order of print: `*`, `1`. */
export function marksAbove({ masthead, printedTitle }: ResolutionDescription): readonly string[] {
  const above = [masthead?.sponsors, masthead?.documentTitle, printedTitle];
  return above.flatMap((words) => noteMarksIn(words ?? [])).map(({ mark }) => mark);
}
