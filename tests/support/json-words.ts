import type { ParagraphJson, ResolutionJson } from '../../src/formats/json-schema.ts';
import { inOneLine } from './source-words.ts';

/** What a resolution as data says, field by field in the order of print; it has no note marks. */
export function jsonWords(source: string): string {
  const data = JSON.parse(source) as ResolutionJson;
  const { masthead, designation, title, enactingFormula, paragraphs, meeting, adopted } = data;
  return inOneLine(
    [
      masthead && data.organ,
      masthead?.distribution,
      day(masthead?.distributed),
      masthead?.session,
      masthead?.agendaItem,
      masthead?.proceeding,
      masthead?.report,
      designation.endsWith('…') ? designation : `${designation}.`,
      title,
      enactingFormula,
      ...paragraphs.flatMap(paragraphWords),
      meeting,
      meeting && day(adopted),
      ...data.notes.map(({ text }) => text),
    ]
      .filter((words) => words != null)
      .join(' '),
  );
}

function paragraphWords({ marker, text, paragraphs }: ParagraphJson): string[] {
  return [marker, text, ...paragraphs.flatMap(paragraphWords)];
}

function day(isoDate: string | null | undefined): string | null {
  if (isoDate == null) return null;
  const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return inWords.format(new Date(isoDate));
}
