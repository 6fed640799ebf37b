import type { Histories, ParagraphHistory } from '../../../comparing/lines/history.ts';
import { noteMarksIn } from '../../../model/text/inline.ts';
import { allRuns, kindOf, textRows, type TextRow } from '../../../model/text/paragraphs.ts';
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
  | FormulaLine
  /** The page's own heading of the operative part. */
  | { readonly type: 'divider' }
  | HeadingLine
  | ParagraphLine
  | { readonly type: 'closing'; readonly lines: readonly string[] };

interface Beside {
  /** The notes that it is the first to refer to. */
  readonly notes: readonly Note[];
}

/** The enacting formula. Beside it lie the notes of what stands above it, too. */
interface FormulaLine extends Beside {
  readonly type: 'formula';
  readonly words: readonly Inline[];
}

/** A heading, with the enacting formula below it. */
interface HeadingLine extends Beside {
  readonly type: 'heading';
  readonly section: Section;
}

/** A whole paragraph. */
export interface ParagraphLine extends Beside {
  readonly type: 'paragraph';
  readonly paragraph: Paragraph;
  /** Where it stands in the texts of its line; undefined where it has no counterpart. */
  readonly history: ParagraphHistory | undefined;
}

/** All lines of a text, from top to bottom: as it is drawn, so its margin is laid out. */
export function textLines(resolution: Resolution, histories: Histories): readonly TextLine[] {
  const { enactingFormula, masthead, printedTitle } = resolution;
  const left = new Set(resolution.notes);
  const takeNotes = (runs: readonly (readonly Inline[])[]): readonly Note[] => {
    const marked = new Set(runs.flatMap(noteMarksIn).map(({ anchor }) => anchor));
    const own = [...left].filter(({ anchor }) => marked.has(anchor));
    own.forEach((note) => left.delete(note));
    return own;
  };
  const lineOf = (row: TextRow): TextLine => {
    if (row.type === 'heading') {
      const { title, enactingFormula: formula } = row.section;
      return { ...row, notes: takeNotes([title, formula]) };
    }
    const { anchor } = row.paragraph;
    const notes = takeNotes(allRuns([row.paragraph]));
    return { ...row, history: histories.get(anchor), notes };
  };
  const above = [masthead?.sponsors ?? [], masthead?.documentTitle ?? [], printedTitle];
  const formula: FormulaLine = {
    type: 'formula',
    words: enactingFormula,
    notes: takeNotes([...above, enactingFormula]),
  };
  const rows = textRows(resolution);
  const annexes = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexes < 0 ? rows.length : annexes;
  const isParted = resolution.sections.every(({ kind }) => kind === 'annex');
  const operative = isParted ? rows.findIndex((row) => kindOf(row) === 'operative') : -1;
  const closing = printedClosing(resolution);
  return [
    // A document may print none.
    ...(formula.words.length + formula.notes.length > 0 ? [formula] : []),
    ...rows
      .slice(0, end)
      .flatMap((row, index): TextLine[] =>
        index === operative ? [{ type: 'divider' }, lineOf(row)] : [lineOf(row)],
      ),
    ...(closing.length > 0 ? [{ type: 'closing', lines: closing } as const] : []),
    ...rows.slice(end).map(lineOf),
  ];
}
