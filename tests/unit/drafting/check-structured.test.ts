/** Drafts against a text that has every structure. */
import { describe, expect, test } from 'vitest';
import { checkDraft, type CheckedDraft } from '../../../src/drafting/check.ts';
import { placeName, quotationSentence } from '../../../src/drafting/summary.ts';
import { checkedDraftMarkdown } from '../../../src/formats/checked-draft/markdown.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { checkedCollection } from '../../support/checked-collection.ts';
import { structuredResolution } from '../../support/structured-resolution.ts';

const collection = checkedCollection(createLibrary([structuredResolution], []));

async function check(...paragraphs: readonly string[]): Promise<CheckedDraft> {
  const text = ['The General Assembly,', ...paragraphs].join('\n\n');
  return checkDraft(text, collection, () => undefined);
}

/** How each paragraph stands, below the enacting formula. */
async function standings(...paragraphs: readonly string[]): Promise<string[]> {
  const checked = await check(...paragraphs);
  return checked.paragraphs.slice(1).map(({ verdict }) => {
    if (verdict === null || verdict.standing === 'new') return 'new';
    return `${verdict.standing} ${placeName(verdict.source)}`;
  });
}

test('bullets, cells, headings, closing words, quoted texts and notes are agreed language, too', async () => {
  const draft = [
    '• to wake early',
    'and to sleep',
    'eleven',
    'Dried.',
    'as it has been told,',
    'and to report on both;',
    'Rules of the fields',
    'Rule 44. Gates',
    'Seeing the roofs,',
    '3. Mends them.',
    '(a) Shut by night;',
    'Words between paragraphs.',
    'See the almanac.',
    'Feed the oxen and the geese.',
  ];
  expect(await standings(...draft)).toEqual([
    'identical OP1 of GA 99/7 B',
    'identical OP1 of GA 99/7 B',
    'identical table 1 of GA 99/7 B',
    'identical table 1, note a of GA 99/7 B',
    'identical PP2 of GA 99/7 B',
    'identical OP1 of GA 99/7 B',
    'identical annex I of GA 99/7 B',
    'amended annex I, rule 44 of GA 99/7 B',
    'identical OP2, quoted PP1 of GA 99/7 B',
    'identical OP2, quoted OP3 of GA 99/7 B',
    'identical annex I, rule 44, (a) of GA 99/7 B',
    'identical unnumbered para. 1 of GA 99/7 B',
    'identical note 1 of GA 99/7 B',
    'amended annex II, guideline 9, unnumbered para. 1 of GA 99/7 B',
  ]);
});

test('what is found in any place is saved with its citation', async () => {
  const checked = await check('Grounds', 'Barns', 'Seeds', 'eleven', 'Dried.', 'Feed the oxen.');
  const markdown = checkedDraftMarkdown(checked, createAddresses('https://texts.example', '/'));
  expect(markdown).toContain('https://texts.example/a/res/99/7b/#heading1');
  expect(markdown).toContain('https://texts.example/a/res/99/7b/#i-b');
});

describe('a right citation is never called wrong', () => {
  test.each([
    ['section II of its resolution 99/7 B', '#ii'],
    ['section II, paragraph 1, of its resolution 99/7 B', '#ii-op1'],
    ['section I, paragraph 2, of its resolution 99/7 B', '#op2'],
    ['paragraph 1 (a) (i) of its resolution 99/7 B', '#op1-a-i'],
    ['paragraph 1 bis of its resolution 99/7 B', '#op1bis'],
    ['annex I to its resolution 99/7 B', '#annex1'],
    ['annex I, rule 44 (a), of its resolution 99/7 B', '#annex1-rule44-a'],
    ['annex II, article 10, paragraph 1, of its resolution 99/7 B', '#annex2-art10-1'],
    ['table 1 of its resolution 99/7 B', '#table1'],
    ['second preambular paragraph of its resolution 99/7 B', '#pp2'],
  ])('%s', async (cited, anchor) => {
    const { paragraphs } = await check(`Recalling ${cited},`);
    const [citation] = paragraphs[1]?.citations ?? [];
    expect(citation?.fault).toBeNull();
    expect(citation?.address?.replace(/^[^#]*/, '')).toBe(anchor);
  });
});

describe('a wrong one is', () => {
  test.each([
    ['section V of its resolution 99/7 B', 'sect. V'],
    ['section II, paragraph 4, of its resolution 99/7 B', 'sect. II, OP4'],
    ['paragraph 5 of its resolution 99/7 B', 'OP5'],
    ['paragraph 1 (f) of its resolution 99/7 B', 'OP1 (f)'],
    ['annex III to its resolution 99/7 B', 'annex III'],
    ['annex II, article 11, of its resolution 99/7 B', 'annex II, art. 11'],
  ])('%s', async (cited, place) => {
    const { paragraphs } = await check(`Recalling ${cited},`);
    const faults = paragraphs.flatMap(({ citations }) => citations.flatMap(({ fault }) => fault));
    expect(faults).toEqual([expect.stringMatching(/99\/7 B has no /)]);
    expect(faults[0]).toContain(`has no ${place}.`);
  });
});

describe('a quotation', () => {
  test.each([
    [
      '“Oxen draw them.” (General Assembly resolution 99/7 B, annex II)',
      'Exact: annex II, art. 10, para. 1 of GA 99/7 B, the whole of it.',
    ],
    [
      '“and to report on both;” (General Assembly resolution 99/7 B, para. 1)',
      'Exact: OP1 of GA 99/7 B, the whole of it.',
    ],
    [
      '“Words between paragraphs” (General Assembly resolution 99/7 B, section I.B)',
      'Exact: unnumbered para. 1 of GA 99/7 B, the whole of it.',
    ],
    [
      '“Words between paragraphs” (General Assembly resolution 99/7 B, section II)',
      /^The words are exact, but stand in unnumbered para\. 1/,
    ],
  ])('%s', async (text, sentence) => {
    const { quotation } = await checkDraft(text, collection, () => undefined);
    expect(quotation && quotationSentence(quotation)).toMatch(sentence);
  });
});
