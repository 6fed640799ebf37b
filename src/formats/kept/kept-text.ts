import type { CitedResolution } from '../../cite-as/forms.ts';
import { organNamed } from '../../model/symbols/organ.ts';
import type { ParagraphJson, QuotedTextJson, ResolutionJson, RunJson } from '../json-schema.ts';

/** One line of a kept paragraph, as it is printed. */
export interface KeptLine {
  /** Its number, label or bullet; empty where there is none. */
  readonly marker: string;
  /** Cells of a row have tabs between them. */
  readonly text: string;
  readonly italics: RunJson['italics'];
  /** How deep it stands in the paragraph that is kept, from 0. */
  readonly depth: number;
}

/** A paragraph that a reader keeps, with its words. */
export interface KeptText {
  readonly resolution: CitedResolution;
  readonly anchor: string;
  readonly lines: readonly KeptLine[];
  /** The reader's own note; empty where there is none. */
  readonly note: string;
}

/**
 * A paragraph of a published text with all that stands under it: bullets, sub-paragraphs, rows of
 * tables, what it quotes, closing words. Null where the text has no paragraph of that anchor.
 */
export function keptText(json: ResolutionJson, anchor: string, note: string): KeptText | null {
  const paragraph = find(json.paragraphs, anchor);
  if (!paragraph) return null;
  const { id, symbol, designation, title, status, adopted } = json;
  const organ = organNamed(json.organ)?.name ?? 'General Assembly';
  return {
    resolution: { id, symbol, designation, title, organ, status, adopted },
    anchor,
    lines: linesOf(paragraph, 0).filter(({ text }) => text !== ''),
    note,
  };
}

/** Its words as plain text, each line with its marker. */
export function keptWords({ lines }: KeptText): string {
  return lines.map(({ marker, text }) => (marker === '' ? text : `${marker} ${text}`)).join('\n');
}

/** A text for each column, in the order in which they are first kept, with its paragraphs. */
export function keptColumns(list: readonly KeptText[]): KeptText[][] {
  return [...Map.groupBy(list, ({ resolution }) => resolution.id).values()];
}

function find(paragraphs: readonly ParagraphJson[], anchor: string): ParagraphJson | null {
  for (const paragraph of paragraphs) {
    const quoted = paragraph.quoted?.flatMap((text) => text.paragraphs) ?? [];
    const found =
      paragraph.anchor === anchor ? paragraph : find([...paragraph.paragraphs, ...quoted], anchor);
    if (found) return found;
  }
  return null;
}

function linesOf(paragraph: ParagraphJson, depth: number): KeptLine[] {
  const { marker, text, italics, lines = [], table, paragraphs, quoted = [] } = paragraph;
  // A number without words stands before those of its first sub-paragraph.
  const own = text === '' && paragraphs.length > 0 ? [] : [{ marker, text, italics, depth }];
  const rows = table?.rows.map((row) => row.map((cell) => cell.text).join('\t')) ?? [];
  const below = [
    ...paragraphs.flatMap((sub) => linesOf(sub, depth + 1)),
    ...quoted.flatMap((one) => quotedLines(one, depth + 1)),
  ];
  const [first, ...others] = below;
  const joined =
    first && own.length === 0
      ? [{ ...first, marker: `${marker} ${first.marker}`.trim(), depth }, ...others]
      : below;
  return [
    ...own,
    ...lines.map((line) => ({ ...line, depth: depth + 1 })),
    ...rows.map((row) => ({ marker: '', text: row, italics: [], depth })),
    ...joined,
    ...(paragraph.closing ?? []).map((line) => ({ ...line, depth })),
  ];
}

/** What a paragraph quotes, with the headings in it. */
function quotedLines(text: QuotedTextJson, depth: number): KeptLine[] {
  const { enactingFormula, sections, paragraphs } = text;
  let printed = 0;
  const line = (words: string): KeptLine => ({ marker: '', text: words, italics: [], depth });
  return [
    line(enactingFormula),
    ...paragraphs.flatMap((paragraph) => {
      const own = sections.findIndex(({ anchor }) => anchor === paragraph.section);
      const headings = sections.slice(printed, own + 1);
      printed = Math.max(printed, own + 1);
      return [
        ...headings.map(({ marker, title }) => line(`${marker} ${title}`.trim())),
        ...linesOf(paragraph, depth),
      ];
    }),
  ];
}
