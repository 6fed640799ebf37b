import { expect, test } from 'vitest';
import { placeInText } from '../../../src/citing/place-in-text.ts';
import type { Paragraph, ResolutionText, Section } from '../../../src/model/text/resolution.ts';

/** A text that has these anchors and no words: headings without a number, the others. */
function textWith(headings: readonly string[], paragraphs: readonly string[]): ResolutionText {
  return {
    enactingFormula: [],
    notes: [],
    sections: headings.map((anchor): Section => ({
      anchor,
      type: 'section',
      kind: 'operative',
      number: null,
      marker: '',
      title: [],
      level: 1,
      enactingFormula: [],
      isSetApart: false,
      line: 1,
    })),
    paragraphs: paragraphs.map((anchor): Paragraph => ({
      anchor,
      kind: 'operative',
      section: null,
      isSetApart: false,
      number: null,
      marker: '',
      lead: null,
      content: [],
      lines: [],
      table: null,
      paragraphs: [],
      quoted: [],
      closing: [],
      line: 1,
    })),
  };
}

const runningOn = textWith(['i', 'ii', 'annex', 'annex-art10'], ['op3', 'op5', 'annex-art10-2']);
const startingAgain = textWith(['sect-c', 'annex1', 'annex2'], ['sect-c-op3', 'annex1-4']);

test.each([
  ['the place itself', runningOn, 'op3', 'op3'],
  ['a paragraph whose number runs on through the sections', runningOn, 'ii-op5', 'op5'],
  ['an only annex that is cited as annex I', runningOn, 'annex1-art10-2', 'annex-art10-2'],
  ['the paragraph of a sub-paragraph that it has not', runningOn, 'op5-a', 'op5'],
  ['the article of a paragraph that it has not', runningOn, 'annex-art10-7', 'annex-art10'],
  ['the annex of an article that it has not', runningOn, 'annex-art12', 'annex'],
  ['a section with a letter that is also a numeral', startingAgain, 'c-op3', 'sect-c-op3'],
  ['the first of several annexes cited as the annex', startingAgain, 'annex-4', 'annex1-4'],
  ['a range by both its ends', runningOn, 'ii-op3:ii-op5', 'op3:op5'],
  ['the beginning of a range that has no end', runningOn, 'op3:op9', 'op3'],
  ['nothing of what it has not', runningOn, 'op9', null],
  ['nothing of a note that it has not', runningOn, 'fn1', null],
])('a text is entered at %s', (_, text, anchor, place) => {
  expect(placeInText(text, anchor)).toBe(place);
});
