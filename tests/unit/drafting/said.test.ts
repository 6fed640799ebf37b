import { describe, expect, test } from 'vitest';
import { createLanguageIndex } from '../../../src/drafting/language-index.ts';
import { findSaid, type SearchedTexts } from '../../../src/drafting/said.ts';
import type { SourceText } from '../../../src/drafting/sources.ts';

const phrase = 'calls upon all farmers to sow barley before the first frost of autumn';

/** Texts of one paragraph each, adopted one year after another. */
function searched(...paragraphs: readonly string[]): SearchedTexts & { readonly asked: string[] } {
  const texts = paragraphs.map((words, index): SourceText => ({
    resolution: {
      id: `a/res/${60 + index}/1`,
      symbol: `A/RES/${60 + index}/1`,
      designation: `${60 + index}/1`,
      title: null,
      organ: 'General Assembly',
      status: 'adopted',
      adopted: `${2005 + index}-12-01`,
    },
    paragraphs: [{ anchor: 'op1', words, holders: [] }],
    anchors: new Set(['op1']),
  }));
  const pieces = createLanguageIndex(paragraphs.map((words) => [words]));
  const asked: string[] = [];
  return {
    asked,
    texts: texts.map(({ resolution }) => resolution),
    pieces: pieces.length,
    loadPiece: (piece) => Promise.resolve(pieces[piece] ?? new Map()),
    loadText: (id) => {
      asked.push(id);
      const text = texts.find(({ resolution }) => resolution.id === id);
      return text ? Promise.resolve(text) : Promise.reject(new Error(id));
    },
    textsWithPhrase: (words) =>
      Promise.resolve(
        new Set(
          texts.flatMap(({ resolution, paragraphs: [one] }) =>
            one?.words.includes(words) ? resolution.id : [],
          ),
        ),
      ),
  };
}

const places = async (words: string, texts: SearchedTexts): Promise<string[]> =>
  (await findSaid(words, texts)).places.map(
    ({ place, isExact }) => `${place.resolution.designation} ${isExact ? 'identical' : 'amended'}`,
  );

describe('a phrase', () => {
  test('is found in every text that has it or most of it, the latest first', async () => {
    const texts = searched(
      `The Assembly ${phrase} and later;`,
      'Recalls the frost of the year before, which nobody has forgotten;',
      phrase.replace('barley', 'rye and oats'),
      `Also ${phrase.replace('autumn', 'the autumn')}`,
      phrase,
    );
    expect(await places(phrase, texts)).toEqual([
      '64/1 identical',
      '63/1 amended',
      '62/1 amended',
      '60/1 identical',
    ]);
    expect(texts.asked).not.toContain('a/res/61/1');
  });

  test('of a few words is found where the search finds it, word for word', async () => {
    const texts = searched('To sow barley;', 'To sow rye;', 'They sow barley in spring;');
    expect(await places('sow barley', texts)).toEqual(['62/1 identical', '60/1 identical']);
  });

  test('that very many texts have is read in steps', async () => {
    const texts = searched(...Array.from({ length: 30 }, (_, index) => `${phrase} of ${index};`));
    const first = await findSaid(phrase, texts);
    expect(first).toMatchObject({ read: 12, total: 30 });
    expect(first.places[0]?.place.resolution.designation).toBe('89/1');
    const second = await first.next?.();
    const last = await second?.next?.();
    expect(last).toMatchObject({ read: 30, total: 30, next: null });
    expect(last?.places).toHaveLength(30);
  });

  test('that no text has is found nowhere', async () => {
    expect(
      await places('the colour of the moon was blue on that evening', searched(phrase)),
    ).toEqual([]);
  });
});
