/**
 * The blocks of a text, one after the other: headings, words, tables and quoted texts, each with
 * the column at which it stands. What belongs to what follows from columns and labels and is
 * found later; Markdown's own nesting says no more than these.
 */
import type { FootnoteDefinition, Table } from 'mdast';
import type { Inline } from '../../../model/text/resolution.ts';
import type { Opening } from './opening.ts';

/** Where a block begins. */
export interface Placed {
  readonly line: number;
  /** Counted from 0; within a quoted text from its own edge. */
  readonly column: number;
}

export interface HeadingBlock extends Placed {
  readonly type: 'heading';
  readonly depth: number;
  readonly content: readonly Inline[];
}

/** `* * *` on a line of its own. */
export interface BreakBlock extends Placed {
  readonly type: 'break';
}

/** A paragraph, a sub-paragraph or a line of one. What it opens with is not among the words. */
export interface WordsBlock extends Placed {
  readonly type: 'words';
  readonly opening: Opening;
  readonly content: readonly Inline[];
}

export interface TableBlock extends Placed {
  readonly type: 'table';
  readonly node: Table;
  readonly notes: readonly FootnoteDefinition[];
}

export interface QuoteBlock extends Placed {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
}

export type Block = HeadingBlock | BreakBlock | WordsBlock | TableBlock | QuoteBlock;
