import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { comparisonSentence } from '../../../src/comparing/comparison.ts';
import { comparisonJsonSchema } from '../../../src/formats/comparison-json-schema.ts';
import { toComparisonJson } from '../../../src/formats/comparison-json.ts';
import { madeUpPair, onlyComparison } from '../../support/made-up-comparison.ts';

const addresses = createAddresses('https://resolutions.example', '/docs/');
const comparison = onlyComparison(
  madeUpPair(
    '1. *Urges* all States to cooperate with the Special Rapporteur;\n\n2. *Decides* nothing.\n',
    '1. *Urges* all States to cooperate fully with the Special Rapporteur.\n',
  ),
);
const json = toComparisonJson(comparison, addresses);

test('a comparison as data has the shape that the published schema gives', () => {
  expect(comparisonJsonSchema.parse(json)).toEqual(json);
  expect(json.$schema).toBe('https://resolutions.example/docs/schema/comparison.json');
});

test('a comparison as data says how paragraphs stand, word by word', () => {
  const page = 'https://resolutions.example/docs/a/res/56/149/compared-with/a/res/55/109/';
  const kept = 'Urges all States to cooperate';
  expect(json.url).toBe(page);
  expect([json.citing.id, json.cited.id]).toEqual(['a/res/56/149', 'a/res/55/109']);
  expect(json.pairs).toHaveLength(1);
  expect(json.pairs[0]).toMatchObject({
    url: `${page}#op1`,
    standing: 'amended',
    moved: false,
    citing: { anchor: 'op1', url: 'https://resolutions.example/docs/a/res/56/149/#op1' },
    cited: { anchor: 'op1', url: 'https://resolutions.example/docs/a/res/55/109/#op1' },
  });
  const words = json.pairs[0]?.segments.filter(({ kind }) => kind !== 'removed') ?? [];
  expect(words.map(({ text }) => text).join('')).toBe(`${kept} fully with the Special Rapporteur.`);
  expect(json.onlyInCiting.map(({ anchor }) => anchor)).toEqual(['pp1']);
  expect(json.onlyInCited).toEqual([
    {
      anchor: 'op2',
      url: 'https://resolutions.example/docs/a/res/55/109/#op2',
      text: 'Decides nothing.',
    },
  ]);
});

test('a comparison in a sentence says what became of the cited text', () => {
  expect(comparisonSentence(comparison)).toBe(
    'GA 56/149 keeps no paragraphs of GA 55/109 word for word, amends 1, adds 1 and leaves out 1.',
  );
  const { summary } = comparison;
  expect(
    comparisonSentence({ ...comparison, summary: { ...summary, identical: 1, moved: 1 } }),
  ).toMatch(/^GA 56\/149 keeps 1 paragraph of .* Of those kept or amended, 1 moved\.$/);
});
