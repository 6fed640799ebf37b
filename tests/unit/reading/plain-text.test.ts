import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/reading/plain-text/read-plain-text.ts';
import { findLead } from '../../../src/reading/leads/find-lead.ts';
import { contentFileOf } from '../../support/bring-in.ts';

const body = [
  '*Recalling* its resolution 98/1 of 1 October 2043,[^1] and the words that were said there of it,',
  '*Bearing in mind* the self-determination of examples, which goes on for more than a line of it,',
  '1. *Requests* the Secretary-General:',
  '   (a) To report to it, in as many words as it takes to fill more than a line of this text;',
  '   (b) To wait;',
  '2. *Also decides* to continue.',
  '[^1]: See A/98/2, and what is said there at some length of the subject that is treated here.',
];

const head = `A/RES/99/1

99/1. An example

The General Assembly,
`;

/** The same text as it may be pasted. */
const pasted: readonly [how: string, text: string][] = [
  [
    'a paragraph a line',
    `Recalling its resolution 98/1 of 1 October 2043,¹ and the words that were said there of it,
Bearing in mind the self-determination of examples, which goes on for more than a line of it,
1. Requests the Secretary-General:
(a) To report to it, in as many words as it takes to fill more than a line of this text;
(b) To wait;
2. Also decides to continue.
8th plenary meeting
20 September 2044
¹ See A/98/2, and what is said there at some length of the subject that is treated here.`,
  ],
  [
    'hard-wrapped, with empty lines between paragraphs',
    `Recalling its resolution 98/1 of 1 October 2043,[1] and the words that
were said there of it,

Bearing in mind the self-
determination of examples, which goes on for more than a line of it,

  1. Requests the Secretary-General:

     (a) To report to it, in as many words as it takes to fill more than
         a line of this text;

     (b) To wait;

  2. Also decides to continue.

8th plenary meeting
20 September 2044

[1] See A/98/2, and what is said there at some length of the subject that
    is treated here.`,
  ],
  [
    'hard-wrapped, with an empty line after every line',
    ` Recalling its resolution 98/1 of 1 October 2043,[1] and the words that

were said there of it,

 Bearing in mind the self-

determination of examples, which goes on for more than a line of it,

 1. Requests the Secretary-General:

 (a) To report to it, in as many words as it takes to fill more than

a line of this text;

 (b) To wait;

 2. Also decides to continue.

8th plenary meeting

20 September 2044

[1] See A/98/2, and what is said there at some length of the subject that

is treated here.`,
  ],
  [
    'hard-wrapped without empty lines',
    `Recalling its resolution 98/1 of 1 October 2043,[1] and the words that
were said there of it,
Bearing in mind the self-
determination of examples, which goes on for more than a line of it,
1. Requests the Secretary-General:
(a) To report to it, in as many words as it takes to fill more than
a line of this text;
(b) To wait;
2. Also decides to continue.
8th plenary meeting
20 September 2044
[1] See A/98/2, and what is said there at some length of the subject that
is treated here.`,
  ],
];

test.each(pasted)('a text %s is read the same', (_, text) => {
  const file = contentFileOf(readPlainText(`${head}\n${text}\n`));
  expect(file.slice(file.indexOf('The General Assembly,')).trim().split('\n\n').slice(1)).toEqual(
    body,
  );
  expect(file).toContain('meeting: 8th plenary meeting');
});

test('a digit in brackets that no note explains is words', () => {
  const [text] = readPlainText(`${head}\n1. Decides [3] to act.\n`).texts;
  expect(text?.blocks[0]).toMatchObject({ runs: [{ text: 'Decides' }, { text: ' [3] to act.' }] });
});

describe('the lead of a paragraph is found by its words', () => {
  test.each([
    ['Recalling its resolution 98/1,', 'Recalling'],
    ['Recalling also its resolution 98/1,', 'Recalling also'],
    ['Bearing in mind that all examples are equal,', 'Bearing in mind'],
    ['Deeply concerned about examples,', 'Deeply concerned'],
    ['Taking note with appreciation of the report,', 'Taking note with appreciation'],
    ['Reaffirming its commitment to examples,', 'Reaffirming'],
    ['Calls upon Member States to act;', 'Calls upon'],
    ['Calls for examples;', 'Calls for'],
    ['Also calls upon Member States to act;', 'Also calls upon'],
    ['Expresses its deep appreciation for the examples;', 'Expresses its deep appreciation'],
    ['Reiterates its request to the Secretary-General;', 'Reiterates its request'],
    ['Notes with grave concern that examples are missing;', 'Notes with grave concern'],
    ['Encourages further examples;', 'Encourages'],
    ['Aware of the examples,', 'Aware'],
    ['Reaffirms its strong support for examples;', 'Reaffirms its strong support'],
    ['Demands once more that it act;', 'Demands once more'],
    ['Continues to welcome examples;', 'Continues to welcome'],
    ['Supports and encourages examples;', 'Supports and encourages'],
    ['Expressing concern also that there are none,', 'Expressing concern also'],
  ])('%s', (words, lead) => {
    expect(findLead(words)).toBe(lead);
  });

  test.each([
    'States shall act.',
    'The Commission shall report;',
    '60 per cent of examples',
    'to act;',
  ])('%s has none', (words) => {
    expect(findLead(words)).toBeNull();
  });
});

test('numbers and titles on one line are headings apart, and title and formula may refer to notes', () => {
  const file = contentFileOf(
    readPlainText(`A/RES/99/1

99/1. An example[*]

The General Assembly,[1]

Recalling its resolution 98/1,

II Reaping

1. Decides to act.

Annex I Rules of the fields

1. Fields have gates.

[*] Reissued.

[1] See the almanac.

8th plenary meeting
20 September 2044
`),
  );
  expect(file).toContain('title: An example[^*]');
  expect(file).toContain('The General Assembly,[^1]');
  expect(file.match(/^#.*/gm)).toEqual([
    '## II',
    '## Reaping',
    '# Annex I',
    '# Rules of the fields',
  ]);
});
