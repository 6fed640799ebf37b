/**
 * What a record of the search index holds as one text: the paragraph's words as printed, then
 * the words of its notes, then other spellings of its words, which are never shown.
 */

/** Stands between the sections. It is no letter, so it is never found, and it breaks phrases. */
const BREAK = '␞';

/** Stands before the other spellings, which are one section with breaks of its own. */
const UNPRINTED = '␟';

/** Marks the other spellings that are whole words: the index takes nothing off their ends. */
const WHOLE = '0';

/** The words of a record. A place in the index is a count of words from the start of `all`. */
export interface SearchText {
  readonly all: readonly string[];
  /** Words that are shown: first the paragraph, then its notes. */
  readonly sections: readonly Section[];
}

/** A run of words that are shown together. */
export interface Section {
  readonly kind: 'paragraph' | 'note';
  /** The place of its first word. */
  readonly start: number;
  readonly words: readonly string[];
}

/** Joins what {@link readSearchText} takes apart. */
export function writeSearchText(
  paragraph: string,
  notes: readonly string[],
  spellings: readonly string[],
): string {
  const printed = [paragraph, ...notes].join(` ${BREAK} `);
  return spellings.length === 0
    ? printed
    : [printed, UNPRINTED, spellings.join(` ${BREAK} `)].join(' ');
}

/** A word of the text that is to be found by its first letters, however it ends. */
export function wholeWord(word: string): string {
  return word + WHOLE;
}

/** A word of {@link SearchText.all} without the mark of {@link wholeWord}. */
export function withoutMark(word: string): string {
  return /^\p{L}+0$/u.test(word) ? word.slice(0, -1) : word;
}

/** The words and sections of a record's text. */
export function readSearchText(content: string): SearchText {
  const all = content.split(' ');
  const end = all.indexOf(UNPRINTED);
  const sections: Section[] = [];
  let start = 0;
  for (const printed of all
    .slice(0, end === -1 ? undefined : end)
    .join(' ')
    .split(` ${BREAK} `)) {
    const words = printed.split(' ');
    sections.push({ kind: start === 0 ? 'paragraph' : 'note', start, words });
    start += words.length + 1;
  }
  return { all, sections };
}
