import { describe, expect, test } from 'vitest';
import { checkDraft, type CheckedDraft } from '../../../src/drafting/check.ts';
import { quotationSentence, summarySentence } from '../../../src/drafting/summary.ts';
import { checkedCollection } from '../../support/checked-collection.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';
import { shippedTexts } from '../../support/texts.ts';

const library = shippedLibrary();
const adopted = 'a/res/56/149';
const [, { source }] = shippedTexts;

/** The draft of 2002 in one line a paragraph, with changes made by hand. */
const changes: readonly (readonly [words: string, others: string])[] = [
  [
    'General Assembly resolution 56/149 of 19 December',
    'paragraph 9 of General Assembly resolution 56/149 of 18 December',
  ],
  ['Emphasizing that the enhancement', 'Recognizing that the enhancement'],
  ['through, in particular, international', 'through, inter alia, international'],
  ['Underlining that mutual understanding', 'Underlining the fact that mutual understanding'],
  ['confidence building', 'confidence-building'],
  [
    'freedoms through, inter alia, international cooperation; 2.',
    'freedoms through international cooperation; 2.',
  ],
  ['fundamental freedoms for all; 3.', 'fundamental freedoms; 3.'],
  ['promotion and the protection', 'promotion and protection'],
  [
    'this question, as a matter of priority, at its fifty-ninth',
    'this question at its fifty-seventh',
  ],
  [
    '4. Urges all actors',
    '4. Requests the Secretary-General to publish a handbook; 5. Urges all actors',
  ],
];

test('each paragraph of the draft of 2002, changed by hand, is judged as a reader judges it', async () => {
  const checked = await checkDraft(changedDraft(), checkedCollection(library, adopted), quiet);
  expect(verdictsOf(checked)).toEqual([
    'frame 2002/… Enhancement',
    'frame The Commission',
    'new Bearing in',
    'amended pp2 Recalling the',
    'new Recalling also',
    'amended pp3 Welcoming the',
    'amended pp1 Reaffirming its',
    'identical pp4 Recognizing that',
    'new Underlining that',
    'amended pp5 Reaffirming that',
    'identical pp6 Emphasizing the',
    'identical pp7 Underlining the',
    'new Bearing in',
    'amended pp8 Recalling resolution',
    'amended op1 Reaffirms that',
    'amended op3 Considers that',
    'amended op4 Reaffirms that',
    'new Requests the',
    'new Urges all',
    'identical op5 Calls upon',
    'identical op6 Invites States',
    'amended op2 Recalls with',
    'identical op7 Decides to',
  ]);
  expect(summarySentence(checked)).toBe(
    '21 paragraphs: 6 identical, 9 amended, 6 new. One citation is wrong.',
  );
  expect(faultsOf(checked)).toEqual([
    'General Assembly resolution 56/149 has no OP9. General Assembly resolution 56/149 is of 19 December 2001, not of 18 December 2001.',
  ]);
});

test('the draft as it is checked against all texts is found word for word', async () => {
  const checked = await checkDraft(source, checkedCollection(library), quiet);
  expect(summarySentence(checked)).toBe('20 paragraphs: 20 identical, 0 amended, 0 new.');
  expect(checked.organ).toBe('Commission on Human Rights');
});

describe('a citation in a draft', () => {
  test.each([
    ['resolution 56/149 of 19 December 2001', []],
    ['paragraph 7 of General Assembly resolution 56/149', []],
    [
      'resolution 56/149 of 19 December 2002',
      ['resolution 56/149 is of 19 December 2001, not of 19 December 2002.'],
    ],
    ['paragraphs 6 to 8 of resolution 56/149', ['resolution 56/149 has no OP8.']],
    ['ninth preambular paragraph of resolution 56/149', ['resolution 56/149 has no PP9.']],
    [
      'resolution 55/2 of 9 September 2000',
      ['resolution 55/2 is of 8 September 2000, not of 9 September 2000.'],
    ],
    ['resolution 54/3 of 9 September 2000', []],
  ])('%s', async (cited, faults) => {
    const draft = `The General Assembly,\n\nRecalling its ${cited},\n\n1. Decides to act.`;
    const checked = await checkDraft(
      draft.replace('its paragraph', 'paragraph').replace('its ninth', 'the ninth'),
      checkedCollection(library),
      quiet,
    );
    expect(faultsOf(checked)).toEqual(faults);
  });
});

describe('a quotation', () => {
  test.each([
    [
      '“mutual understanding, dialogue, cooperation, transparency and confidence-building” (General Assembly resolution 56/149, seventh preambular paragraph)',
      'Exact: PP7 of GA 56/149.',
    ],
    [
      '"universality, non-selectivity, objectivity and transparency, in a manner consistent with the purposes and principles set out in the Charter" (56/149, para. 5)',
      'The words are exact, but stand in OP4 of GA 56/149, and not where the citation says.',
    ],
    [
      'Decides to continue its consideration of this question at its fifty-seventh session.',
      'Exact: OP7 of GA 56/149, the whole of it.',
    ],
    [
      'essential for the full achievement of the aims of the United Nations',
      'Not exact. The words most like these stand in PP4 of GA 56/149.',
    ],
    [
      'the colour of the moon was blue on that evening',
      'Neither these words nor words like them are held here.',
    ],
  ])('%s', async (text, sentence) => {
    const { quotation } = await checkDraft(text, checkedCollection(library, adopted), quiet);
    expect(quotation && quotationSentence(quotation)).toBe(sentence);
  });
});

function quiet(): void {
  // Progress is of no matter here.
}

function changedDraft(): string {
  const [frame = '', formula = '', ...rest] = source
    .replace(/\s+/g, ' ')
    .split(/(?= The Commission on Human Rights, )|(?<=Rights,) (?=Bearing in mind that among)/);
  const text = changes.reduce((words, [from, to]) => {
    expect(words).toContain(from);
    return words.replace(from, to);
  }, rest.join(' '));
  const paragraphs = text.split(
    /(?<=,) (?=(?:Recalling the adoption of the United|Recalling also|Recalling resolution|Welcoming the adoption|Reaffirming|Recognizing that|Emphasizing the|Underlining|Bearing in mind that all))|(?<=[;,]) (?=\d\. )/,
  );
  return [frame, formula, ...paragraphs].join('\n\n');
}

function verdictsOf({ paragraphs }: CheckedDraft): string[] {
  return paragraphs.map(({ verdict, words }) => {
    const opening = words.split(' ').slice(0, 2).join(' ');
    if (verdict === null) return `frame ${opening}`;
    if (verdict.standing === 'new') return `new ${opening}`;
    return `${verdict.standing} ${verdict.source.anchor} ${opening}`;
  });
}

function faultsOf({ paragraphs }: CheckedDraft): string[] {
  return paragraphs.flatMap(({ citations }) => citations.flatMap(({ fault }) => fault ?? []));
}
