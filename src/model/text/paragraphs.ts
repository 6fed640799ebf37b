import type { Inline, Line, Paragraph, Section, Table } from './resolution.ts';

/** What holds paragraphs under headings: a resolution, or a text that one of its paragraphs quotes. */
interface Headed {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** A heading or a whole paragraph, as they follow one another in print. */
export type TextRow<Heading = Section, Whole = Paragraph> =
  | { readonly type: 'heading'; readonly section: Heading }
  | { readonly type: 'paragraph'; readonly paragraph: Whole };

/**
 * Headings and whole paragraphs in the order of print. The lines that close the document stand
 * before the first row of the kind `annex`: {@link kindOf}. Those of published data are put in
 * order, too.
 */
export function textRows<
  Heading extends Pick<Section, 'anchor'>,
  Whole extends { readonly section?: string | null | undefined },
>({
  sections,
  paragraphs,
}: {
  readonly sections: readonly Heading[];
  readonly paragraphs: readonly Whole[];
}): TextRow<Heading, Whole>[] {
  const rows: TextRow<Heading, Whole>[] = [];
  let printed = 0;
  for (const paragraph of paragraphs) {
    const own = sections.findIndex(({ anchor }) => anchor === paragraph.section);
    for (const section of sections.slice(printed, own + 1)) rows.push({ type: 'heading', section });
    printed = Math.max(printed, own + 1);
    rows.push({ type: 'paragraph', paragraph });
  }
  return [
    ...rows,
    ...sections.slice(printed).map((section) => ({ type: 'heading', section }) as const),
  ];
}

/** Where a row stands: in the preamble, the operative part or an annex. */
export function kindOf(row: TextRow): Paragraph['kind'] {
  return row.type === 'heading' ? row.section.kind : row.paragraph.kind;
}

/**
 * Paragraphs and all that stands under them and has an anchor (sub-paragraphs, tables between
 * them, the paragraphs of quoted texts), in the order of the text.
 */
export function withSubParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => [
    paragraph,
    ...withSubParagraphs(paragraph.paragraphs),
    ...paragraph.quoted.flatMap((quoted) => withSubParagraphs(quoted.paragraphs)),
  ]);
}

/** The headings of a text and of the texts that it quotes. */
export function allSections(text: Headed): Section[] {
  return [
    ...text.sections,
    ...withSubParagraphs(text.paragraphs).flatMap(({ quoted }) =>
      quoted.flatMap(({ sections }) => sections),
    ),
  ];
}

/**
 * The words that are a paragraph's own, run by run in the order of print: those it opens with,
 * its lines, the cells and notes of its table, its closing words. What stands under it has its
 * own.
 */
export function runsOf({ content, lines, table, closing }: Paragraph): (readonly Inline[])[] {
  return [
    ...(content.length > 0 ? [content] : []),
    ...lines.map((line) => line.content),
    ...(table?.rows ?? []).flatMap((row) => row.map((cell) => cell.content)),
    ...(table?.notes ?? []).map((note) => note.content),
    ...closing.map((line) => line.content),
  ];
}

/** The words of paragraphs with all that stands under them, headings of quoted texts among them. */
export function allRuns(paragraphs: readonly Paragraph[]): (readonly Inline[])[] {
  return withSubParagraphs(paragraphs).flatMap((paragraph) => [
    ...runsOf(paragraph),
    ...paragraph.quoted.flatMap(({ enactingFormula, sections }) => [
      enactingFormula,
      ...sections.flatMap((section) => [section.title, section.enactingFormula]),
    ]),
  ]);
}

/** Applies a change to paragraphs and all that stands under them, quoted paragraphs too. */
export function mapParagraphs(
  paragraphs: readonly Paragraph[],
  change: (paragraph: Paragraph) => Paragraph,
): Paragraph[] {
  return paragraphs.map(change).map((paragraph) => ({
    ...paragraph,
    paragraphs: mapParagraphs(paragraph.paragraphs, change),
    quoted: paragraph.quoted.map((quoted) => ({
      ...quoted,
      paragraphs: mapParagraphs(quoted.paragraphs, change),
    })),
  }));
}

/** Applies a change to every run of words in paragraphs, their tables and quoted texts. */
export function mapRuns(
  paragraphs: readonly Paragraph[],
  change: (run: readonly Inline[]) => readonly Inline[],
): Paragraph[] {
  const inLines = (lines: readonly Line[]): Line[] =>
    lines.map((line) => ({ ...line, content: change(line.content) }));
  return mapParagraphs(paragraphs, (paragraph) => ({
    ...paragraph,
    content: change(paragraph.content),
    lines: inLines(paragraph.lines),
    table: paragraph.table && mapTable(paragraph.table, change),
    quoted: paragraph.quoted.map((quoted) => ({
      ...quoted,
      enactingFormula: change(quoted.enactingFormula),
      sections: mapSections(quoted.sections, change),
    })),
    closing: inLines(paragraph.closing),
  }));
}

/** Applies a change to the words of headings. */
export function mapSections(
  sections: readonly Section[],
  change: (run: readonly Inline[]) => readonly Inline[],
): Section[] {
  return sections.map((section) => ({
    ...section,
    title: change(section.title),
    enactingFormula: change(section.enactingFormula),
  }));
}

function mapTable(table: Table, change: (run: readonly Inline[]) => readonly Inline[]): Table {
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, content: change(cell.content) }))),
    notes: table.notes.map((note) => ({ ...note, content: change(note.content) })),
  };
}
