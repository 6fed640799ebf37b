import type { Histories, ParagraphHistory } from '../../../comparing/lines/history.ts';
import { groupNotes } from '../../../model/text/note-groups.ts';
import { kindOf, textRows } from '../../../model/text/paragraphs.ts';
import { printedClosing } from '../../../model/text/printed-document.ts';
import type {
  Inline,
  Note,
  Paragraph,
  Resolution,
  Section,
} from '../../../model/text/resolution.ts';

/** What takes a line of a text's grid, with what lies beside it in the margin. */
export type TextLine =
  | { readonly type: 'formula'; readonly words: readonly Inline[] }
  /** The page's own heading of the operative part. */
  | { readonly type: 'divider' }
  | { readonly type: 'heading'; readonly section: Section }
  | ParagraphLine
  | { readonly type: 'closing'; readonly lines: readonly string[] };

/** A whole paragraph. */
export interface ParagraphLine {
  readonly type: 'paragraph';
  readonly paragraph: Paragraph;
  /** Where it stands in the texts of its line; undefined where it has no counterpart. */
  readonly history: ParagraphHistory | undefined;
  /** The notes that it is the first to refer to. */
  readonly notes: readonly Note[];
}

/** All lines of a text, from top to bottom: as it is drawn, so its margin is laid out. */
export function textLines(resolution: Resolution, histories: Histories): readonly TextLine[] {
  const notes = new Map(
    groupNotes(resolution.paragraphs, resolution.notes).map((group) => [group.anchor, group.notes]),
  );
  const rows = textRows(resolution);
  const annexes = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexes < 0 ? rows.length : annexes;
  const operative = rows.findIndex((row) => kindOf(row) === 'operative');
  const lineOf = (row: (typeof rows)[number]): TextLine =>
    row.type === 'heading'
      ? row
      : {
          ...row,
          history: histories.get(row.paragraph.anchor),
          notes: notes.get(row.paragraph.anchor) ?? [],
        };
  const closing = printedClosing(resolution);
  return [
    { type: 'formula', words: resolution.enactingFormula },
    ...rows
      .slice(0, end)
      .flatMap((row, index): TextLine[] =>
        index === operative ? [{ type: 'divider' }, lineOf(row)] : [lineOf(row)],
      ),
    ...(closing.length > 0 ? [{ type: 'closing', lines: closing } as const] : []),
    ...rows.slice(end).map(lineOf),
  ];
}
