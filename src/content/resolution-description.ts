import type { Masthead, ResolutionDescription } from '../model/text/resolution.ts';
import { designationOf } from '../model/symbols/symbol.ts';
import type { ResolutionFrontMatter } from './schemas/resolution-schema.ts';

/**
 * What is known of a resolution besides its text, from its front matter.
 *
 * @param id the file’s path below `content/resolutions`, without `.mdx`
 */
export function describeResolution(id: string, data: ResolutionFrontMatter): ResolutionDescription {
  const {
    symbol = null,
    title,
    organ,
    status,
    adopted = null,
    meeting = null,
    added = null,
  } = data;
  return {
    id,
    symbol,
    designation: designationOf(symbol ?? '') ?? data.designation ?? symbol ?? '',
    title,
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
  const { proceeding, report, documentTitle } = masthead;
  return {
    distribution: distribution ?? null,
    distributed: distributed ?? null,
    session: session ?? null,
    agendaItem: agendaItem ?? null,
    agendaTitle: agendaTitle ?? null,
    sponsors: sponsors ?? null,
    proceeding: proceeding ?? null,
    report: report === undefined ? null : [{ type: 'text', value: report }],
    documentTitle: documentTitle ?? null,
  };
}
