import { expect, test } from 'vitest';
import { citationForms } from '../../../src/cite-as/forms.ts';
import { citeInWords } from '../../../src/cite-as/cite-in-words.ts';
import { parsePinpoint } from '../../../src/citing/recognise/pinpoint.ts';
import { assembly, cited } from './examples.ts';

/** What stands around the place in each form. */
const around = {
  'un-text': /^(.*?) (?:of|to) General Assembly resolution 56\/149$/,
  'un-note': /^General Assembly resolution 56\/149, (.*)$/,
  oscola: /A\/RES\/56\/149, (.*)$/,
  bluebook: /^G\.A\. Res\. 56\/149, (.*), U\.N\. Doc\./,
} as const;

const anchors = [
  'op5',
  'op5-a-ii',
  'op1bis',
  'op1-abis',
  'op3:op4',
  'op3:op5',
  'op8-a:op8-c',
  'pp7',
  'pp21',
  'pp3:pp5',
  'ii',
  'ii-b',
  'ii-op3',
  'ii-b-op7',
  'sect-c-pp3',
  'p2',
  'annex',
  'annex2',
  'annex-4-b',
  'annex2-4:annex2-6',
  'annex-art10',
  'annex-art10-2-a',
  'annex-rule44',
  'annex-rule44-a',
  'annex-ii-3',
  'table1',
  'annex-table1',
  'annex-table1-note-a',
  'fn1',
  'fn1:fn3',
  'fna2',
  'op1-quoted-op3',
  'op1-quoted2-pp1',
];

const forms = citationForms.flatMap((form) => (form.made === 'words' ? [form] : []));

test.each(forms)('every kind of place cited as $label is read as that place', ({ id }) => {
  const back = anchors.map((anchor) => {
    const [, words = ''] = around[id].exec(citeInWords(id, cited(assembly, anchor)).text) ?? [];
    return parsePinpoint(words)?.anchor ?? words;
  });
  expect(back).toEqual(anchors);
});

test.each(forms)('a range from the preamble on cited as $label is read as that range', ({ id }) => {
  const { text } = citeInWords(id, cited(assembly, 'pp7:op2', 'pp8'));
  const [, words = ''] = around[id].exec(text) ?? [];
  expect(parsePinpoint(words)?.anchor).toBe('pp7:op2');
});
