import { parseSymbol } from '../../model/symbols/symbol.ts';
import type { MastheadLine } from '../masthead/read-masthead.ts';
import type { Doubt, Mark, Run } from '../printed/printed-document.ts';
import { marksOf, wordsOf } from '../printed/runs.ts';

/**
 * A title with the marks of notes on the symbol, as of `* Reissued for technical reasons on 4 January
 * 2045.`: a content file has no place for a mark behind the symbol.
 */
export function withSymbolMarks(
  title: readonly Run[],
  above: readonly MastheadLine[],
): { readonly title: readonly Run[]; readonly doubts: readonly Doubt[] } {
  const marks = above
    .filter(({ runs }) => isSymbol(wordsOf(runs).trim()))
    .flatMap(({ runs }) => marksOf(runs))
    .filter((mark) => !marksOf(title).includes(mark));
  const moved = [...new Set(marks)].map((mark): Mark => ({ type: 'mark', mark }));
  return {
    title: [...title, ...moved],
    doubts: moved.map(({ mark }) => ({
      place: { unit: 'page', number: 1 },
      message: `The mark “${mark}” stands behind the symbol, and was put behind the title: a content file has no other place for it.`,
    })),
  };
}

function isSymbol(words: string): boolean {
  return /^[A-Z]+\/\S+(?: \S+)*$/.test(words) && parseSymbol(words).ok;
}
