import { amendment, wholly, type WordRun } from './amendment.ts';
import type { ComparisonRow } from './comparison.ts';
import type { Paragraph } from '../model/text/resolution.ts';

/** What a row shows of one of the two texts. */
export interface RowText {
  readonly of: 'cited' | 'citing';
  readonly paragraph: Paragraph;
  readonly words: readonly WordRun[];
}

/** The paragraphs of a row with their words, the earlier text's first. */
export function rowTexts(row: ComparisonRow): readonly RowText[] {
  const { standing, cited, citing } = row;
  switch (standing) {
    case 'onlyInCited':
      return [{ of: 'cited', paragraph: cited, words: wholly('removed', cited) }];
    case 'onlyInCiting':
      return [{ of: 'citing', paragraph: citing, words: wholly('added', citing) }];
    case 'identical':
      return [
        { of: 'cited', paragraph: cited, words: wholly('kept', cited) },
        { of: 'citing', paragraph: citing, words: wholly('kept', citing) },
      ];
    case 'amended': {
      const { earlier, later } = amendment(cited, citing);
      return [
        { of: 'cited', paragraph: cited, words: earlier },
        { of: 'citing', paragraph: citing, words: later },
      ];
    }
  }
}
