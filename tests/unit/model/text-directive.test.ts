import { expect, test } from 'vitest';
import { makeTextDirective } from '../../../src/model/places/text-directive.ts';

const list = ['Calls upon', 'Invites'];
const text = [
  'The General Assembly,',
  '5.',
  'Calls upon Member States, agencies & others – and calls upon States to continue a well-known, constructive dialogue, consultations for the enhancement of understanding;',
  'Rye',
  'ten',
  'Oats',
  'ten',
  'on 8 September 20002 and its resolution 55/109 (see A/RES/55/109),',
];

/** The directive of words that stand in a block of the text, the nth time they do. */
function directiveOf(words: string, block: number, time = 1): string {
  const own = text[block] ?? '';
  const at = Array.from({ length: time - 1 }).reduce<number>(
    (place) => own.indexOf(words, place + 1),
    own.indexOf(words),
  );
  const blocks = [...list, ...text];
  const from = { block: block + list.length, at };
  return makeTextDirective(blocks, { from, to: { ...from, at: at + words.length } });
}

test.each([
  ['few words as they are', 'constructive dialogue', 2, 1, 'constructive%20dialogue'],
  ['signs that have a meaning there', 'agencies & others', 2, 1, 'agencies%20%26%20others'],
  ['a hyphen and a comma', 'well-known, constructive', 2, 1, 'well%2Dknown%2C%20constructive'],
  ['brackets, which end an address in running text', '55/109 (see', 7, 1, '55%2F109%20%28see'],
  ['what stands in a list before, by what follows', 'Calls upon', 2, 1, 'Calls%20upon,-Member'],
  [
    'the second of two, by what stands before or follows',
    'calls upon',
    2,
    1,
    'and-,calls%20upon,-States',
  ],
  ['a cell like another, by the cells beside it', 'ten', 6, 1, 'Oats-,ten,-on'],
  ['a part of a word as the whole word', 'onstructive dial', 2, 1, 'constructive%20dialogue'],
  ['the mark of a note that sticks to a number', 'September 2000', 7, 1, 'September%2020002'],
  [
    'many words by the first and the last',
    'to continue a well-known, constructive dialogue, consultations for the enhancement of',
    2,
    1,
    'to%20continue%20a,the%20enhancement%20of',
  ],
])('%s', (_, words, block, time, written) => {
  expect(directiveOf(words, block, time)).toBe(`:~:text=${written}`);
});

test('words of several paragraphs by the first and the last', () => {
  const range = {
    from: { block: 2, at: text[2]?.indexOf('consult') ?? 0 },
    to: { block: 7, at: 14 },
  };
  expect(makeTextDirective(text, range)).toBe(
    ':~:text=consultations%20for%20the,on%208%20September',
  );
});

test('no words have none', () => {
  const place = { block: 2, at: 5 };
  expect(makeTextDirective(text, { from: place, to: place })).toBe('');
});
