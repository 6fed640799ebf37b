/**
 * One text as a search loads it: its title, then paragraph after paragraph in one run of words.
 *
 * Each paragraph opens with a sign that tells its kind, anchor and lead: `␃op5-a::` opens
 * operative paragraph 5 (a), whose lead has two words. The words of its notes follow `␞`; other
 * spellings of its words, which are found and never shown, follow `␟`.
 */

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
  /** Other spellings of the symbols in it. */
  readonly spellings: readonly string[];
}

/** A text as it is searched. */
export interface SearchedText {
  /** As printed; empty where none is. */
  readonly title: string;
  /** Headings, then paragraphs and sub-paragraphs in the order of the text. */
  readonly paragraphs: readonly SearchedParagraph[];
}

const NOTE = '␞';
const SPELLINGS = '␟';

const openings: Readonly<Record<SearchedKind, string>> = {
  heading: '␁',
  preambular: '␂',
  operative: '␃',
  annex: '␄',
};

const kinds = new Map(
  Object.entries(openings).map(([kind, opening]) => [opening, kind as SearchedKind]),
);

const sign = /^([␁-␄])([a-z0-9-]+)(:*)$/;

/** The words of a printed text. */
export function printedWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Joins what {@link readSearchText} takes apart. */
export function writeSearchText({ title, paragraphs }: SearchedText): string {
  return [...printedWords(title), ...paragraphs.flatMap(write)].join(' ');
}

function write({ anchor, kind, leadLength, words, notes, spellings }: SearchedParagraph): string[] {
  return [
    `${openings[kind]}${anchor}${':'.repeat(leadLength)}`,
    ...words,
    ...notes.flatMap((note) => [NOTE, ...note]),
    ...spellings.flatMap((spelling) => [SPELLINGS, spelling]),
  ];
}

/** The title and the paragraphs of a text, in its order. */
export function readSearchText(content: string): SearchedText {
  const title: string[] = [];
  const paragraphs: string[][] = [];
  for (const word of content.split(' ')) {
    if (sign.test(word)) paragraphs.push([word]);
    else (paragraphs.at(-1) ?? title).push(word);
  }
  return { title: title.join(' '), paragraphs: paragraphs.map(read) };
}

function read([opening = '', ...words]: readonly string[]): SearchedParagraph {
  const [, kind = '', anchor = '', lead = ''] = sign.exec(opening) ?? [];
  const [printed = '', ...spellings] = ` ${words.join(' ')} `.split(` ${SPELLINGS} `);
  const [own = [], ...notes] = ` ${printed} `.split(` ${NOTE} `).map(printedWords);
  return {
    anchor,
    kind: kinds.get(kind) ?? 'heading',
    leadLength: lead.length,
    words: own,
    notes,
    spellings: spellings.map((spelling) => spelling.trim()),
  };
}
