import type { Masthead, ResolutionDescription, ResolutionText } from '../domain/resolution.ts';
import { designationOf } from '../domain/symbol.ts';
import type { ResolutionFrontMatter } from './resolution-schema.ts';

/** Joins what a resolution's file says above its text, checked, and the text itself. */
export function uncitedResolution(
  id: string,
  frontMatter: ResolutionFrontMatter,
  text: ResolutionText,
): ResolutionDescription & ResolutionText {
  const { symbol = null, title, organ, status, adopted = null, meeting = null } = frontMatter;
  return {
    ...text,
    id,
    symbol,
    designation: designationOf(symbol ?? '') ?? frontMatter.designation ?? symbol ?? '',
    title,
    organ,
    status,
    adopted,
    meeting,
    masthead: readMasthead(frontMatter.masthead),
  };
}

function readMasthead(masthead: ResolutionFrontMatter['masthead']): Masthead | null {
  if (!masthead) return null;
  const { distribution, distributed, session, agendaItem, proceeding, report } = masthead;
  return {
    distribution: distribution ?? null,
    distributed: distributed ?? null,
    session: session ?? null,
    agendaItem: agendaItem ?? null,
    proceeding: proceeding ?? null,
    report: report === undefined ? null : [{ type: 'text', value: report }],
  };
}
