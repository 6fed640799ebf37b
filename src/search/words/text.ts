/**
 * The words of one text as the search index keeps them: paragraph after paragraph in one run,
 * which the engine takes apart again once the text is loaded.
 *
 * Each paragraph opens with a sign that tells its kind, anchor and lead: `␃op5.a::` opens
 * operative paragraph 5 (a), whose lead has two words. The index takes a sign for the word
 * `op5a`. The words of its notes follow `␞`; other spellings of its words, which are found and
 * never shown, follow `␟`. Neither has a letter, so neither is found, and both break phrases.
 * After all paragraphs and `␝` stand words that the index is to know in full.
 */

import { inFull } from './stems.ts';
import { plainWords } from './words.ts';

/** What a run of words is: a heading, or a paragraph of a kind that a search can be narrowed to. */
export type SearchedKind = 'heading' | 'preambular' | 'operative' | 'annex';

/** A paragraph, sub-paragraph or heading as it is searched. */
export interface SearchedParagraph {
  /** The fragment of its address. */
  readonly anchor: string;
  readonly kind: SearchedKind;
  /** How many of its words are its lead. */
  readonly leadLength: number;
  /** As printed. */
  readonly words: readonly string[];
  /** The words of each note that it refers to, as printed. */
  readonly notes: readonly (readonly string[])[];
  /** Other spellings of its words. */
  readonly spellings: readonly string[];
}

const NOTE = '␞';
const SPELLINGS = '␟';
const IN_FULL = '␝';

const openings: Readonly<Record<SearchedKind, string>> = {
  heading: '␁',
  preambular: '␂',
  operative: '␃',
  annex: '␄',
};

const kinds = new Map(
  Object.entries(openings).map(([kind, opening]) => [opening, kind as SearchedKind]),
);

const sign = /^([␁-␄])([a-z0-9.]+)(:*)$/;

/** The words of a printed text. */
export function printedWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Joins what {@link readSearchText} takes apart. */
export function writeSearchText(paragraphs: readonly SearchedParagraph[]): string {
  const words = paragraphs.flatMap((paragraph) => [paragraph.words, ...paragraph.notes]).flat();
  const full = new Set(
    [...new Set(words)].flatMap(plainWords).flatMap((word) => inFull(word) ?? []),
  );
  return [...paragraphs.flatMap(write), IN_FULL, ...full].join(' ');
}

function write({ anchor, kind, leadLength, words, notes, spellings }: SearchedParagraph): string[] {
  return [
    `${openings[kind]}${anchor.replaceAll('-', '.')}${':'.repeat(leadLength)}`,
    ...words,
    ...notes.flatMap((note) => [NOTE, ...note]),
    ...spellings.flatMap((spelling) => [SPELLINGS, spelling]),
  ];
}

/** The paragraphs of a text's words, in the order of the text. */
export function readSearchText(content: string): SearchedParagraph[] {
  const paragraphs: string[][] = [];
  for (const word of content.slice(0, content.lastIndexOf(IN_FULL)).split(' ')) {
    if (sign.test(word)) paragraphs.push([word]);
    else paragraphs.at(-1)?.push(word);
  }
  return paragraphs.map(read);
}

function read([opening = '', ...words]: readonly string[]): SearchedParagraph {
  const [, kind = '', anchor = '', lead = ''] = sign.exec(opening) ?? [];
  const [printed = '', ...spellings] = ` ${words.join(' ')} `.split(` ${SPELLINGS} `);
  const [own = [], ...notes] = ` ${printed} `.split(` ${NOTE} `).map(printedWords);
  return {
    anchor: anchor.replaceAll('.', '-'),
    kind: kinds.get(kind) ?? 'heading',
    leadLength: lead.length,
    words: own,
    notes,
    spellings: spellings.map((spelling) => spelling.trim()),
  };
}
