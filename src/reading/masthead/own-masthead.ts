/** What stands above the title in the Markdown and the plain text of this site, group by group. */
import { dayIn } from '../printed/dates.ts';
import type { PrintedMasthead, Run } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';
import type { ReadColophon } from './colophon.ts';

type Fields = { -readonly [Field in keyof PrintedMasthead]: PrintedMasthead[Field] };

/** The fields of the agenda stand in one group, in this order; the last is what is none of them. */
const agenda = [
  ['session', /\bsession\b/i],
  ['committee', /\bCommittee\b/],
  ['agendaItem', /^(?:Agenda )?items? \d/i],
  ['agendaTitle', /^/],
] as const;

/**
 * Tells the fields of a masthead, whose groups come in the order in which the site prints them.
 *
 * @param groups the lines that belong together; the organ is the first
 * @param colophon what the site says below the text
 */
export function readOwnMasthead(
  groups: readonly (readonly (readonly Run[])[])[],
  { symbol, organ, status }: ReadColophon,
): PrintedMasthead {
  const [first, ...rest] = groups;
  const fields: Fields = { ...nothing, symbol, organ: first ? words(first[0]) : organ };
  for (const lines of rest) readGroup(lines, status === 'draft', fields);
  return { ...fields, adopted: dayIn(fields.proceeding ?? '') };
}

const nothing: PrintedMasthead = {
  symbol: null,
  organ: null,
  distribution: null,
  distributed: null,
  session: null,
  committee: null,
  agendaItem: null,
  agendaTitle: null,
  proceeding: null,
  adopted: null,
  report: null,
  sponsors: [],
  documentTitle: [],
};

function readGroup(lines: readonly (readonly Run[])[], isDraft: boolean, fields: Fields): void {
  const [opening = '', second = ''] = lines.map(words);
  const day = [opening, second].find(isDay);
  if (opening.startsWith('Distr.') || day !== undefined) {
    fields.distribution = isDay(opening) ? null : opening;
    fields.distributed = dayIn(day ?? '');
  } else if (opening.startsWith('Resolution')) {
    fields.proceeding = opening;
  } else if (opening.startsWith('[')) {
    fields.report = opening;
  } else if (agenda.slice(0, 3).some(([, pattern]) => pattern.test(opening))) {
    readAgenda(lines.map(words), fields);
  } else if (isDraft && fields.sponsors.length === 0) {
    fields.sponsors = lines[0] ?? [];
  } else {
    fields.documentTitle = lines[0] ?? [];
  }
}

function readAgenda(lines: readonly string[], fields: Fields): void {
  let next = 0;
  for (const line of lines) {
    const at = agenda.findIndex(([, pattern], index) => index >= next && pattern.test(line));
    const field = agenda[at]?.[0];
    if (field) fields[field] = line;
    next = at + 1;
  }
}

function isDay(line: string): boolean {
  return /^\d{1,2} \S+ \d{4}$/.test(line) && dayIn(line) !== null;
}

function words(runs: readonly Run[] | undefined): string {
  return wordsOf(runs ?? []);
}
