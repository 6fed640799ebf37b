import { expect, test } from 'vitest';
import { fingerprints } from '../../../src/drafting/fingerprints.ts';
import {
  createLanguageIndex,
  likelyTexts,
  readPiece,
  writePiece,
} from '../../../src/drafting/language-index.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

test('seven words that two paragraphs share are enough, wherever they stand', () => {
  for (let place = 0; place < 30; place += 1) {
    const one = fingerprints(
      `${words(0, place)} the seven words that both of them ${words(50, 9)}`,
    );
    const other = fingerprints(
      `${words(90, 11)} The seven words, that both OF them! ${words(70, place)}`,
    );
    expect(one.some((print) => other.includes(print))).toBe(true);
  }
});

test('the text that has most of a paragraph comes first, in whichever piece its words are', async () => {
  const texts = Array.from({ length: 300 }, (_, at) => [
    words(at * 100, 60),
    words(at * 100 + 60, 40),
  ]);
  const pieces = createLanguageIndex(texts);
  expect(pieces.length).toBeGreaterThan(1);
  const asked: number[] = [];
  const found = await likelyTexts(
    `${words(4_210, 30)} ${words(7_720, 12)}`,
    pieces.length,
    (piece) => {
      asked.push(piece);
      return Promise.resolve(pieces[piece] ?? new Map());
    },
  );
  expect(found.map(({ text }) => text)).toEqual([42, 77]);
  expect(asked).toHaveLength(new Set(asked).size);
});

test('words that no text has are in none', async () => {
  const pieces = createLanguageIndex([[words(0, 40)]]);
  const load = (piece: number) => Promise.resolve(pieces[piece] ?? new Map());
  expect(await likelyTexts(words(500, 40), pieces.length, load)).toEqual([]);
  expect(await likelyTexts('…', pieces.length, load)).toEqual([]);
});

test('a piece is read as it was written, also one of no text at all', () => {
  // Each shares words with the two before it, and the last with the first.
  const texts = [...Array(50).keys(), 0].map((at) => [words(at * 20, 60)]);
  for (const piece of [...createLanguageIndex(texts), ...createLanguageIndex([])]) {
    expect(readPiece(writePiece(piece))).toEqual(piece);
  }
});

test('a position and a text are written as how far they are from those before', () => {
  const piece = new Map([
    [40, [1, 37, 38]],
    [100, [38]],
  ]);
  expect(writePiece(piece)).toBe('14:1,10,1 1o:12');
});
