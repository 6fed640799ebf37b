import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/words/excerpt.ts';
import { matchParagraph, type ParagraphMatch } from '../../../src/search/words/match.ts';
import { nearness, shortestPiece } from '../../../src/search/words/nearness.ts';
import { readTerms } from '../../../src/search/words/terms.ts';
import { printedWords, type SearchedParagraph } from '../../../src/search/words/text.ts';

function paragraph(text: string, more: Partial<SearchedParagraph> = {}): SearchedParagraph {
  return {
    anchor: 'op5',
    kind: 'operative',
    leadLength: 0,
    words: printedWords(text),
    notes: [],
    spellings: [],
    ...more,
  };
}

function match(
  query: string,
  text: string,
  more: Partial<SearchedParagraph> = {},
): ParagraphMatch | null {
  const terms = readTerms(query);
  return matchParagraph(
    paragraph(text, more),
    terms,
    terms.map(() => 1),
  );
}

/** The excerpt with its marks in brackets; null where nothing is found. */
function shown(query: string, text: string, more: Partial<SearchedParagraph> = {}): string | null {
  const found = match(query, text, more);
  if (!found) return null;
  return excerpt(found)
    .passages.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

describe('words that are found are marked', () => {
  test.each([
    ['in all their forms', 'culture ', 'Cultures and a culture.', '[Cultures] and a [culture].'],
    ['in longer ones while they are typed', 'tole', 'Of tolerance.', 'Of [tolerance].'],
    ['not in longer ones once they are', 'tole ', 'Of tolerance.', null],
    [
      'with what little stands between',
      'right food',
      'A right to the food.',
      'A [right to the food].',
    ],
    ['without accents', 'cote', 'Côte d’Ivoire', '[Côte] d’Ivoire'],
    ['without punctuation', 'peace', 'For “peace”, now', 'For “[peace]”, now'],
    ['as parts of joined words', 'selectivity', 'Of non-selectivity.', 'Of [non-selectivity].'],
    [
      'whether joined or not',
      'confidence-building',
      'A confidence building',
      'A [confidence building]',
    ],
    ['in phrases only together', '"a b"', 'b a a b', 'b a [a b]'],
    [
      'in phrases of joined words',
      '"confidence building"',
      'Confidence-building.',
      '[Confidence-building].',
    ],
    [
      'in phrases while they are typed',
      '"mutual coop',
      'mutual cooperation',
      '[mutual cooperation]',
    ],
  ])('%s', (_, query, text, expected) => {
    expect(shown(query, text)).toBe(expected);
  });

  test('by the symbol that the text prints only in part', () => {
    const more = { spellings: ['A/RES/55/109'] };
    expect(shown('A/RES/55/109', 'See 55/109.', more)).toBe('See [55/109].');
    expect(shown('a/res/55', 'See 55/109.', more)).toBe('See [55/109].');
    expect(shown('A/HRC/RES/55/109', 'See 55/109.', more)).toBeNull();
  });

  test('in the note, which follows the beginning of its paragraph', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const notes = [printedWords('See it.'), printedWords('See chap. III.')];
    expect(shown('III', long, { notes })).toMatch(/^word0 .* word19 … Note: See chap\. \[III\]\.$/);
  });

  test('not across the end of the paragraph', () => {
    expect(shown('"it see"', 'Decides it', { notes: [['See', 'this.']] })).toBeNull();
  });

  test('nowhere where a paragraph is found by its anchor', () => {
    expect(shown('op5', 'Decides it')).toBe('Decides it');
  });
});

describe('an excerpt', () => {
  const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
  const withWords = (changes: Readonly<Record<number, string>>): string =>
    words.map((word, at) => changes[at] ?? word).join(' ');

  test('shows the place where most terms are, with a few words before it', () => {
    const text = withWords({ 2: 'dialogue', 8: 'dialogue', 60: 'dialogue', 62: 'religions' });
    expect(shown('dialogue among religions', text)).toMatch(
      /^… word50 .* \[dialogue\] word61 \[religions\] .* word89 …$/,
    );
  });

  test('ends with the paragraph', () => {
    expect(shown('peace', withWords({ 99: 'peace' }))).toMatch(/^… word60 .* \[peace\]$/);
  });
});

describe('a paragraph counts the more', () => {
  const score = (query: string, text: string, more: Partial<SearchedParagraph> = {}): number =>
    match(query, text, more)?.score ?? 0;

  test.each([
    ['the nearer the words stand', 'far from each other: a x x x x x b', 'a x b'],
    ['where they stand side by side', 'a x b', 'a b'],
    ['the more often they stand there', 'a b x x', 'a b a b'],
    ['the shorter it is', `a b ${'x '.repeat(90)}`, 'a b'],
  ])('%s', (_, less, more) => {
    expect(score('a b', more)).toBeGreaterThan(score('a b', less));
  });

  test('where it has the very form that was typed', () => {
    expect(score('prevents ', 'prevents')).toBeGreaterThan(score('prevents ', 'preventing'));
  });

  test('where its lead has the words', () => {
    expect(score('urges ', 'urges all', { leadLength: 1 })).toBeGreaterThan(
      score('urges ', 'urges all'),
    );
  });
});

test('the shortest piece has one place of each list', () => {
  expect(shortestPiece([[3, 40], [42]])).toBe(3);
  expect(shortestPiece([[3], []])).toBe(Infinity);
  expect(nearness([[3]])).toBe(1);
});
