import type { KeptLine } from './kept-text.ts';

/** Words that are set alike. */
export interface SetWords {
  readonly words: string;
  readonly isItalic: boolean;
}

/** The words of a line in stretches, italic and roman. */
export function setApart({ text, italics }: Pick<KeptLine, 'text' | 'italics'>): SetWords[] {
  let end = 0;
  const set = italics.flatMap((stretch): SetWords[] => {
    const before = { words: text.slice(end, stretch.start), isItalic: false };
    end = stretch.end;
    return [before, { words: text.slice(stretch.start, end), isItalic: true }];
  });
  return [...set, { words: text.slice(end), isItalic: false }].filter(({ words }) => words !== '');
}
