import { documentAddress } from '../model/symbols/document-address.ts';
import { plainText, noteMarksIn } from '../model/text/inline.ts';
import { marksIn } from '../model/text/marks.ts';
import { runsOf } from '../model/text/paragraphs.ts';
import type {
  Inline,
  Line,
  Note,
  Paragraph,
  QuotedText,
  Resolution,
  Section,
  Table,
} from '../model/text/resolution.ts';
import type { ComparedPair } from '../comparing/compared-pairs.ts';
import type { Addresses } from '../site/create-addresses.ts';
import { dataFormats } from '../site/data-formats.ts';
import type {
  DescriptionJson,
  LineJson,
  MastheadJson,
  NoteJson,
  ParagraphJson,
  QuotedTextJson,
  ResolutionJson,
  ResolutionSummaryJson,
  RunJson,
  SectionJson,
  TableJson,
} from './json-schema.ts';

const licence =
  'The text is a document of the United Nations. This copy is unofficial: where it matters, compare the official document.';

/**
 * Writes a resolution as data. Addresses in it are absolute.
 *
 * @param pairs the comparisons that it is part of
 */
export function toJson(
  resolution: Resolution,
  addresses: Addresses,
  pairs: readonly ComparedPair[],
): ResolutionJson {
  const { id, symbol, printedTitle, enactingFormula } = resolution;
  const write = writerFor(id, addresses);
  return {
    $schema: addresses.absolute(addresses.schema),
    ...descriptionJson(resolution, addresses),
    language: 'en',
    official: symbol === null ? null : documentAddress(symbol),
    licence,
    formats: formatsJson(id, addresses),
    comparisons: pairs.map((pair) => comparisonJson(id, pair, addresses)),
    meeting: resolution.meeting,
    added: resolution.added,
    masthead: mastheadJson(resolution, write),
    printedTitle: printedTitle.length > 0 ? write.run(printedTitle) : null,
    ...formulaJson(enactingFormula),
    sections: resolution.sections.map(write.section),
    paragraphs: resolution.paragraphs.map(write.paragraph),
    notes: resolution.notes.map(write.note),
    citedBy: [...resolution.citedBy],
  };
}

/** Writes what a list of resolutions says of one. Addresses in it are absolute. */
export function toSummaryJson(resolution: Resolution, addresses: Addresses): ResolutionSummaryJson {
  return {
    ...descriptionJson(resolution, addresses),
    added: resolution.added,
    agendaTitle: resolution.masthead?.agendaTitle ?? null,
    data: addresses.absolute(addresses.data(resolution.id, 'json')),
  };
}

/** Writes what identifies a resolution. Addresses in it are absolute. */
export function descriptionJson(
  { id, symbol, designation, title, organ, status, adopted }: Resolution,
  addresses: Addresses,
): DescriptionJson {
  return {
    id,
    symbol,
    designation,
    title,
    organ,
    status,
    adopted,
    url: addresses.absolute(addresses.resolution(id)),
  };
}

function formatsJson(id: string, { absolute, data }: Addresses): ResolutionJson['formats'] {
  return Object.fromEntries(
    dataFormats.map(({ extension }) => [extension, absolute(data(id, extension))]),
  );
}

function comparisonJson(
  id: string,
  { citing, cited }: ComparedPair,
  { absolute, compared, comparedData }: Addresses,
): ResolutionJson['comparisons'][number] {
  return {
    id: citing.id === id ? cited.id : citing.id,
    url: absolute(compared(citing.id, cited.id)),
    data: absolute(comparedData(citing.id, cited.id, 'json')),
  };
}

function mastheadJson({ masthead }: Resolution, { run }: Writer): MastheadJson | null {
  if (masthead === null) return null;
  const { report, sponsors, documentTitle } = masthead;
  const written = report && run(report);
  const noteMarks = (['sponsors', 'documentTitle'] as const).flatMap((field) =>
    (run(masthead[field] ?? []).noteMarks ?? []).map((noteMark) => ({ field, ...noteMark })),
  );
  return {
    ...masthead,
    sponsors: sponsors && plainText(sponsors),
    report: written?.text ?? null,
    documentTitle: documentTitle && plainText(documentTitle),
    citations: written?.citations ?? [],
    ...(noteMarks.length > 0 && { noteMarks }),
  };
}

function formulaJson(
  words: readonly Inline[],
): Pick<ResolutionJson, 'enactingFormula' | 'enactingFormulaNotes'> {
  const { text, noteMarks } = runJson(words);
  return {
    enactingFormula: text,
    ...(noteMarks && { enactingFormulaNotes: noteMarks }),
  };
}

/** Writes the parts of one resolution. */
interface Writer {
  readonly run: (inlines: readonly Inline[]) => RunJson;
  readonly section: (section: Section) => SectionJson;
  readonly paragraph: (paragraph: Paragraph) => ParagraphJson;
  readonly note: (note: Note) => NoteJson;
}

function writerFor(id: string, { absolute, resolution }: Addresses): Writer {
  const url = (anchor: string): string => absolute(resolution(id, anchor));

  const section = (heading: Section): SectionJson => {
    const { anchor, type, kind, number, marker, level, isSetApart } = heading;
    const { text: title, noteMarks, citations } = runJson(heading.title);
    return {
      ...{ anchor, type, kind, number, marker, title, level, url: url(anchor) },
      ...(heading.enactingFormula.length > 0 && formulaJson(heading.enactingFormula)),
      ...(isSetApart && { setApart: true }),
      ...(noteMarks && { noteMarks }),
      citations,
    };
  };

  const paragraph = (one: Paragraph): ParagraphJson => {
    const { anchor, kind, number, marker, lead, content, table, isSetApart } = one;
    const notes = runsOf(one).flatMap(noteMarksIn);
    return {
      ...{ anchor, kind },
      ...(one.section !== null && { section: one.section }),
      ...{ number, marker, lead },
      ...runJson(content),
      url: url(anchor),
      notes: notes.flatMap((note) => note.number ?? []),
      ...(isSetApart && { setApart: true }),
      ...(one.lines.length > 0 && { lines: one.lines.map(lineJson) }),
      ...(table && { table: tableJson(table) }),
      paragraphs: one.paragraphs.map(paragraph),
      ...(one.quoted.length > 0 && { quoted: one.quoted.map(quoted) }),
      ...(one.closing.length > 0 && { closing: one.closing.map(lineJson) }),
    };
  };

  const quoted = ({ anchor, enactingFormula, ...text }: QuotedText): QuotedTextJson => ({
    anchor,
    ...formulaJson(enactingFormula),
    sections: text.sections.map(section),
    paragraphs: text.paragraphs.map(paragraph),
  });

  return { run: runJson, section, paragraph, note: noteJson };
}

function runJson(inlines: readonly Inline[]): RunJson {
  const { italics, bold, notes, citations } = marksIn(inlines);
  return {
    text: plainText(inlines),
    italics: [...italics],
    ...(bold.length > 0 && { bold: [...bold] }),
    ...(notes.length > 0 && {
      noteMarks: notes.map(({ mark: { anchor, mark }, at }) => ({ anchor, mark, at })),
    }),
    citations: citations.map(
      ({ citation: { instrument, symbol, text, pinpoint }, start, end }) => ({
        instrument,
        symbol,
        text,
        pinpoint: pinpoint?.text ?? null,
        start,
        end,
      }),
    ),
  };
}

function lineJson({ marker, content }: Line): LineJson {
  return { marker, ...runJson(content) };
}

function noteJson({ number, mark, anchor, content }: Note): NoteJson {
  return { number, mark, anchor, ...runJson(content) };
}

function tableJson({ headRows, rows, notes }: Table): TableJson {
  return {
    headRows,
    rows: rows.map((row) =>
      row.map(({ content, colspan, rowspan }) => ({ ...runJson(content), colspan, rowspan })),
    ),
    notes: notes.map(noteJson),
  };
}
