import { createLibrary, type Library } from '../../src/library/create-library.ts';
import type { UncitedResolution } from '../../src/model/text/resolution.ts';
import { madeUpResolution } from './made-up-resolution.ts';

/** What differs from one made-up text to the next. */
export interface MadeUp extends Partial<Pick<UncitedResolution, 'title' | 'adopted'>> {
  readonly symbol: string;
  /** The paragraphs, in Markdown. */
  readonly words: string;
}

/** A library of made-up resolutions, each adopted in the December of its session unless said. */
export function madeUpCollection(...texts: readonly MadeUp[]): Library {
  return createLibrary(
    texts.map(({ symbol, words, ...others }) => {
      const text = madeUpResolution(symbol, words);
      const session = Number(text.designation.split('/')[0]);
      return { ...text, adopted: `${1945 + session}-12-10`, ...others };
    }),
    [],
  );
}
