import { expect, test } from 'vitest';
import { checkDraft } from '../../../../src/drafting/check.ts';
import { checkedDraftDocument } from '../../../../src/formats/checked-draft/word.ts';
import { toJson } from '../../../../src/formats/json.ts';
import { keptText } from '../../../../src/formats/kept/kept-text.ts';
import { keptDocument, keptTable } from '../../../../src/formats/kept/word.ts';
import { comparisonDocument } from '../../../../src/formats/word/comparison.ts';
import { resolutionDocument } from '../../../../src/formats/word/lay-out.ts';
import { writeWord } from '../../../../src/formats/word/write-word.ts';
import type { Resolution } from '../../../../src/model/text/resolution.ts';
import { createAddresses } from '../../../../src/site/create-addresses.ts';
import { checkedCollection } from '../../../support/checked-collection.ts';
import { madeUpPair, onlyComparison } from '../../../support/made-up-comparison.ts';
import { shippedLibrary } from '../../../support/shipped-library.ts';
import { structuredResolution } from '../../../support/structured-resolution.ts';
import { refusedByWord } from '../../../support/word-strictness.ts';

const addresses = createAddresses('https://resolutions.example', '/');
const library = shippedLibrary();
const target = (): null => null;

const texts: readonly (readonly [string, Resolution])[] = [
  ...library.resolutions.map((one) => [one.designation, one] as const),
  ['every structure', structuredResolution],
  ['no notes', { ...structuredResolution, notes: [], enactingFormula: [], paragraphs: [] }],
];

test.each(texts)('Word takes the document of a text: %s', (_, resolution) => {
  const document = resolutionDocument(resolution, { addresses, target });
  expect(refusedByWord(writeWord(document))).toEqual([]);
});

test('Word takes a comparison', () => {
  const made = madeUpPair(
    '1. *Decides* to act on this question;[^1]\n\n2. *Requests* a full report;\n\n3. *Invites* all States.\n\n[^1]: See A/1.',
    '1. *Requests* a full report soon;\n\n2. *Invites* all States.\n\n3. *Decides to* act on this question;[^1]\n\n[^1]: See A/2.',
  );
  for (const one of [onlyComparison(made), onlyComparison(library)]) {
    expect(refusedByWord(writeWord(comparisonDocument(one, { addresses, target })))).toEqual([]);
  }
});

test('Word takes a draft that was checked', async () => {
  const draft =
    'The General Assembly,\n\nRecalling its resolution 56/149 of 1 May 2001,[1]\n\n7. Decides to end its consideration of this question at its fifty-seventh session.\n\n[1] See A/1.';
  const checked = await checkDraft(draft, checkedCollection(library), () => undefined);
  expect(refusedByWord(writeWord(checkedDraftDocument(checked, addresses)))).toEqual([]);
});

test('Word takes what was kept', () => {
  const json = toJson(structuredResolution, addresses, []);
  const list = ['op1', 'table1'].flatMap((anchor) => keptText(json, anchor, 'Mine') ?? []);
  expect(refusedByWord(writeWord(keptDocument(list, addresses)))).toEqual([]);
  expect(refusedByWord(writeWord(keptTable(list, addresses)))).toEqual([]);
});
