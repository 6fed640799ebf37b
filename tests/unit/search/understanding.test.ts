import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/engine/understanding.ts';
import { isForm } from '../../../src/search/words/stems.ts';
import { readTerms, type Term } from '../../../src/search/words/terms.ts';

const vocabulary = ['cooperation', 'racism', 'millennium', 'civilizations', 'universality'];
const phrases = ['universal declaration of human rights', 'sids'];

/** Stands for an index over texts that have the words of the vocabulary, and some phrases. */
function textsWith({ runs, unfinished }: Term): Promise<ReadonlyMap<string, never>> {
  const isThere = runs.some(
    (run) =>
      phrases.includes(run.join(' ')) ||
      (run.length === 1 &&
        vocabulary.some(
          (word) =>
            isForm(word, run[0] ?? '') ||
            (unfinished && word.startsWith((run[0] ?? '').slice(0, 4))),
        )),
  );
  return Promise.resolve(new Map(isThere ? [['one', undefined as never]] : []));
}

/** What a query was understood as. */
async function understood(query: string, trust = true): Promise<object> {
  const { terms, meanings, missing } = await understand(
    readTerms(query),
    textsWith,
    () => Promise.resolve(vocabulary),
    trust,
  );
  return {
    terms: terms.map(({ runs }) => runs.map((run) => run.join(' '))),
    meanings: meanings.map(({ typed, meant }) => [typed, ...meant]),
    missing,
  };
}

describe('a word that no text has is taken for', () => {
  test.each([
    ['civilisations ', 'civilizations'],
    ['cooperaton ', 'cooperation'],
    ['coopertaion ', 'cooperation'],
    ['raciscm ', 'racism'],
    ['millenium ', 'millennium'],
  ])('%s the word %s, and that is said', async (typed, meant) => {
    expect(await understood(typed)).toEqual({
      terms: [[meant]],
      meanings: [[typed.trim(), meant]],
      missing: [],
    });
  });

  test('nothing, where no word is near', async () => {
    expect(await understood('racism torture rats ')).toEqual({
      terms: [['racism']],
      meanings: [],
      missing: ['torture', 'rats'],
    });
  });
});

test('an acronym is searched for spelled out, and as it stands', async () => {
  const meant = 'Universal Declaration of Human Rights';
  expect(await understood('UDHR')).toEqual({
    terms: [['udhr', meant.toLowerCase()]],
    meanings: [['UDHR', meant]],
    missing: [],
  });
  // No text here has it spelled out.
  expect(await understood('SIDS ')).toEqual({ terms: [['sids']], meanings: [], missing: [] });
});

test('a word that is a name as well is an acronym only in capitals', async () => {
  expect(await understood('who ')).toEqual({ terms: [], meanings: [], missing: ['who'] });
});

test('of an unfinished word the vocabulary tells what the index cannot', async () => {
  const trusted = await understood('universali');
  expect(trusted).toEqual({ terms: [['universali']], meanings: [], missing: [] });
  const checked = await understood('universali', false);
  expect(checked).toEqual({ terms: [['universality']], meanings: [], missing: [] });
});

test('a word is searched for in both its spellings, and that is said where more texts have the other', async () => {
  const counts = new Map([
    ['program', 1],
    ['programme', 5],
  ]);
  const counted = ({ runs }: Term): Promise<ReadonlyMap<string, never>> => {
    const most = Math.max(0, ...runs.map(([word = '']) => counts.get(word) ?? 0));
    const ids = Array.from({ length: most }, (_, at) => [String(at), undefined as never] as const);
    return Promise.resolve(new Map(ids));
  };
  const read = async (word: string): Promise<object> => {
    const nothing = (): Promise<readonly string[]> => Promise.resolve([]);
    const { terms, meanings } = await understand(readTerms(word), counted, nothing, true);
    return [terms.map(({ runs }) => runs.flat()), meanings.map(({ meant }) => meant)];
  };
  expect(await read('program ')).toEqual([[['program', 'programme']], [['programme']]]);
  expect(await read('programme ')).toEqual([[['programme', 'program']], []]);
});
