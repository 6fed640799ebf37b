import type {
  LineJson,
  NoteJson,
  ParagraphJson,
  ResolutionJson,
  RunJson,
  SectionJson,
  TableJson,
} from '../../src/formats/json-schema.ts';
import { inOneLine } from './source-words.ts';

/** What a resolution as data says, field by field in the order of print, with the marks of notes as `[1]`. */
export function jsonWords(source: string): string {
  const data = JSON.parse(source) as ResolutionJson;
  const { masthead, designation, printedTitle, title, enactingFormula, meeting, adopted } = data;
  const own = data.paragraphs.filter(({ kind }) => kind !== 'annex');
  const annexed = data.paragraphs.filter(({ kind }) => kind === 'annex');
  const headings = [...data.sections];
  const mastheadWords = (field: 'sponsors' | 'documentTitle'): string | null => {
    const marks = (masthead?.noteMarks ?? []).filter((mark) => mark.field === field);
    const words = masthead?.[field] ?? null;
    return words === null ? null : marked(words, marks);
  };
  return inOneLine(
    [
      masthead && data.organ,
      masthead?.distribution,
      day(masthead?.distributed),
      masthead?.session,
      masthead?.committee,
      masthead?.agendaItem,
      masthead?.agendaTitle,
      mastheadWords('sponsors'),
      masthead?.proceeding,
      masthead?.report,
      mastheadWords('documentTitle'),
      designation.endsWith('…') ? designation : `${designation}.`,
      printedTitle ? runWords(printedTitle) : title,
      marked(enactingFormula, data.enactingFormulaNotes ?? []),
      ...textWords(own, headings),
      meeting,
      meeting && day(adopted),
      ...textWords(annexed, headings),
      ...data.notes.map(noteWords),
    ]
      .filter((words) => words != null)
      .join(' '),
  );
}

/** Paragraphs with the headings before each, which are taken from those that are left. */
function textWords(paragraphs: readonly ParagraphJson[], headings: SectionJson[]): string[] {
  return paragraphs.flatMap((paragraph) => {
    const own = headings.findIndex(({ anchor }) => anchor === paragraph.section);
    return [
      ...headings.splice(0, own + 1).flatMap(headingWords),
      ...(paragraph.setApart ? ['* * *'] : []),
      ...paragraphWords(paragraph),
    ];
  });
}

function headingWords({
  setApart,
  marker,
  title,
  noteMarks,
  enactingFormula,
  enactingFormulaNotes = [],
}: SectionJson): string[] {
  return [
    ...(setApart ? ['* * *'] : []),
    marker,
    marked(title, noteMarks),
    marked(enactingFormula ?? '', enactingFormulaNotes),
  ];
}

function paragraphWords(paragraph: ParagraphJson): string[] {
  const { marker, lines = [], table, paragraphs, quoted = [], closing = [] } = paragraph;
  return [
    marker,
    runWords(paragraph),
    ...lines.map(lineWords),
    ...(table ? tableWords(table) : []),
    ...paragraphs.flatMap(paragraphWords),
    ...quoted.flatMap((text) => [
      marked(text.enactingFormula, text.enactingFormulaNotes ?? []),
      ...textWords(text.paragraphs, [...text.sections]),
    ]),
    ...closing.map(lineWords),
  ];
}

function tableWords({ rows, notes }: TableJson): string[] {
  return [...rows.flatMap((row) => row.map(runWords)), ...notes.map(noteWords)];
}

function lineWords({ marker, ...run }: LineJson): string {
  return `${marker} ${runWords(run)}`;
}

function noteWords({ mark, ...run }: NoteJson): string {
  return `[${mark}] ${runWords(run)}`;
}

function runWords({ text, noteMarks }: RunJson): string {
  return marked(text, noteMarks);
}

/** Puts the marks of notes where the data says that they stand. */
function marked(text: string, noteMarks: RunJson['noteMarks'] = []): string {
  return noteMarks.reduceRight(
    (words, { mark, at }) => `${words.slice(0, at)}[${mark}]${words.slice(at)}`,
    text,
  );
}

function day(isoDate: string | null | undefined): string | null {
  if (isoDate == null) return null;
  const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return inWords.format(new Date(isoDate));
}
