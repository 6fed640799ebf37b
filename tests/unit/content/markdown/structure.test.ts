import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/model/text/inline.ts';
import { withSubParagraphs } from '../../../../src/model/text/paragraphs.ts';
import type { Paragraph } from '../../../../src/model/text/resolution.ts';
import { readText } from '../../../support/read-text.ts';

/** A paragraph and what is under it, as lines of anchor, marker, lead and words. */
function outline(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ anchor, marker, lead, content, paragraphs: under }) => [
    [anchor, marker || '–', lead ?? '–', plainText(content)].join(' | '),
    ...outline(under),
  ]);
}

describe('plain Markdown', () => {
  test('becomes enacting formula, preambular and operative paragraphs, and notes', () => {
    const text = readText(`The General Assembly,

*Recalling* its resolution,[^1]

*Mindful* of it,

1. *Decides* to act;

2. *Requests* a report.

[^1]: Resolution 55/2.
`);
    expect(plainText(text.enactingFormula)).toBe('The General Assembly,');
    expect(outline(text.paragraphs)).toEqual([
      'pp1 | – | Recalling | Recalling its resolution,',
      'pp2 | – | Mindful | Mindful of it,',
      'op1 | 1. | Decides | Decides to act;',
      'op2 | 2. | Requests | Requests a report.',
    ]);
    expect(
      text.notes.map(({ number, anchor, content }) => [number, anchor, plainText(content)]),
    ).toEqual([[1, 'fn1', 'Resolution 55/2.']]);
  });

  test('keeps sub-paragraphs to any depth, indented or not, as items of a list, too', () => {
    const text = readText(`The General Assembly,

*Recalling* the following:

(a) Resolution 69/237,

(b) Resolution 70/299,

1. *Decides*:

   (a) To return the cash:

      (i) By March;

      (ii) In full;

   (b) To wait;

2. *Requests*:

(a) A report;

(b) A meeting;

3. *Invites*:

   - (a) States;

   - (b) Agencies.
`);
    expect(outline(text.paragraphs)).toEqual([
      'pp1 | – | Recalling | Recalling the following:',
      'pp1-a | (a) | – | Resolution 69/237,',
      'pp1-b | (b) | – | Resolution 70/299,',
      'op1 | 1. | Decides | Decides:',
      'op1-a | (a) | – | To return the cash:',
      'op1-a-i | (i) | – | By March;',
      'op1-a-ii | (ii) | – | In full;',
      'op1-b | (b) | – | To wait;',
      'op2 | 2. | Requests | Requests:',
      'op2-a | (a) | – | A report;',
      'op2-b | (b) | – | A meeting;',
      'op3 | 3. | Invites | Invites:',
      'op3-a | (a) | – | States;',
      'op3-b | (b) | – | Agencies.',
    ]);
  });

  test('makes a single unnumbered paragraph that ends with a full stop operative', () => {
    const text = readText('The General Assembly,\n\n*Recalling* it,\n\n*Decides* to act.\n');
    expect(outline(text.paragraphs)).toEqual([
      'pp1 | – | Recalling | Recalling it,',
      'op1 | – | Decides | Decides to act.',
    ]);
  });

  test('keeps a sub-paragraph that opens its paragraph', () => {
    const text = readText(
      'The General Assembly,\n\n1. (a) *Requests* a report;\n\n   (b) *Decides*.\n',
    );
    expect(outline(text.paragraphs)).toEqual([
      'op1 | 1. | – | ',
      'op1-a | (a) | Requests | Requests a report;',
      'op1-b | (b) | Decides | Decides.',
    ]);
  });

  test('leaves every mark as typed', () => {
    const words = 'the “year” and the "day", its - and – and — dashes, ... and …, about ~10 %,';
    const text = readText(`The General Assembly,\n\nRecalling ${words}\n\n1. Decides.\n`);
    const [first] = text.paragraphs;
    expect(first && plainText(first.content)).toBe(`Recalling ${words}`);
    expect(first?.lead).toBeNull();
  });

  test('takes the end of a line in the file for a space', () => {
    const text = readText('The General Assembly,\n\n*Recalling*\nits resolution,\n\n1. Decides.\n');
    expect(outline(text.paragraphs)[0]).toBe('pp1 | – | Recalling | Recalling its resolution,');
  });

  test('tells the first mark of a note from those that repeat it', () => {
    const text = readText(
      'The General Assembly,\n\n*Recalling* it,[^1]\n\n1. Decides,[^1] once;\n\n   (a) And again.[^1]\n\n[^1]: See it.\n',
    );
    const marks = withSubParagraphs(text.paragraphs).flatMap(({ content }) =>
      content.flatMap((inline) => (inline.type === 'noteMark' ? [inline.isRepeated] : [])),
    );
    expect(marks).toEqual([false, true, true]);
  });

  test('knows the line on which each paragraph and note starts', () => {
    const text = readText(
      'The General Assembly,\n\n*Recalling* it,[^1]\n\n1. Decides.\n\n[^1]: See it.\n',
    );
    expect(text.paragraphs.map(({ line }) => line)).toEqual([3, 5]);
    expect(text.notes.map(({ line }) => line)).toEqual([7]);
  });
});
