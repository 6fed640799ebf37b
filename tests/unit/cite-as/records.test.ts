import { describe, expect, test } from 'vitest';
import { cslItem } from '../../../src/cite-as/csl-item.ts';
import { citeAsRecord } from '../../../src/cite-as/reference-manager.ts';
import { readItem } from '../../support/reference-record.ts';
import { assembly, cited, council, draft, draftWithSymbol } from './examples.ts';

const shipped = [
  ['General Assembly resolution 56/149', cited(assembly, null)],
  ['paragraphs 3 to 5 of it', cited(assembly, 'op3:op5')],
  ['its seventh preambular paragraph', cited(assembly, 'pp7')],
  ['a Security Council resolution', cited(council, 'op8-a-ii')],
  ['the draft', cited(draft, null)],
  ['paragraph 4 of it', cited(draft, 'op4')],
  ['paragraph 4 of it once it has a symbol', cited(draftWithSymbol, 'op4')],
] as const;

describe('BibTeX', () => {
  test('cites the whole of a resolution', () => {
    expect(citeAsRecord('bibtex', cited(assembly, null), true)).toBe(`@techreport{A_RES_56_149,
	author = {{United Nations General Assembly}},
	year = {2001},
	month = dec,
	day = {19},
	number = {A/RES/56/149},
	institution = {United Nations},
	title = {Enhancement of international cooperation in the field of human rights},
	type = {Resolution},
	url = {https://resolutions.example/a/res/56/149/},
}
`);
  });

  test('cites several paragraphs, with a dash', () => {
    expect(citeAsRecord('bibtex', cited(assembly, 'op3:op5'), true)).toBe(
      `@techreport{A_RES_56_149_op3_op5,
	author = {{United Nations General Assembly}},
	year = {2001},
	month = dec,
	day = {19},
	note = {paras. 3–5},
	number = {A/RES/56/149},
	institution = {United Nations},
	title = {Enhancement of international cooperation in the field of human rights},
	type = {Resolution},
	url = {https://resolutions.example/a/res/56/149/#op3:op5},
}
`,
    );
  });

  test('cites the draft without date, and with its number as far as it goes', () => {
    expect(citeAsRecord('bibtex', cited(draft, 'op4'), true)).toBe(
      `@techreport{e_cn_4_2002_draft_op4,
	author = {{United Nations Commission on Human Rights}},
	note = {para. 4},
	number = {2002/…},
	institution = {United Nations},
	title = {Enhancement of international cooperation in the field of human rights},
	type = {Draft resolution},
	url = {https://resolutions.example/e/cn.4/2002/draft/#op4},
}
`,
    );
  });

  test('keeps every letter of a title, and puts its signs as LaTeX takes them', () => {
    const title = 'Côte d’Ivoire: “rights” & non\u2011proliferation, 50 % – #1 a_b ~ ^ \\ Łódź';
    expect(citeAsRecord('bibtex', cited({ ...assembly, title }, null), true)).toContain(
      'title = {Côte d’{Ivoire}: “rights” \\& non\u2011proliferation, 50 \\% – \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Łódź}',
    );
  });

  test('keeps the capitals of a title but those that begin it', () => {
    const title = 'World Summit: The WTO’s and the post-2015 Agenda';
    expect(citeAsRecord('bibtex', cited({ ...assembly, title }, null), true)).toContain(
      'title = {World {Summit}: The {WTO}’s and the post-2015 {Agenda}}',
    );
  });

  test('takes an organ with “and” in its name for one', () => {
    const organ = 'Economic and Social Council';
    expect(citeAsRecord('bibtex', cited({ ...assembly, organ }, null), true)).toContain(
      'author = {{United Nations Economic and Social Council}}',
    );
  });

  test.each(shipped)('is read back: %s', (_, example) => {
    const item = cslItem(example, true);
    expect(readItem(citeAsRecord('bibtex', example, true))).toEqual({
      ...item,
      // A name in one part is a family name to BibTeX.
      author: item.author.map(({ literal }) => ({ family: literal })),
    });
  });
});

describe('RIS', () => {
  test('cites the whole of a resolution', () => {
    expect(citeAsRecord('ris', cited(assembly, null), true)).toBe(`TY  - RPRT
AU  - United Nations General Assembly,
DA  - 2001/12/19/
PY  - 2001
M3  - Resolution
PB  - United Nations
SN  - A/RES/56/149
TI  - Enhancement of international cooperation in the field of human rights
UR  - https://resolutions.example/a/res/56/149/
ER  - 
`);
  });

  test('cites a paragraph of the draft', () => {
    expect(citeAsRecord('ris', cited(draft, 'op4'), true)).toBe(`TY  - RPRT
AU  - United Nations Commission on Human Rights,
M3  - Draft resolution
N1  - para. 4
PB  - United Nations
SN  - 2002/…
TI  - Enhancement of international cooperation in the field of human rights
UR  - https://resolutions.example/e/cn.4/2002/draft/#op4
ER  - 
`);
  });

  test('breaks no title and no address, however long', () => {
    const title = 'Enhancement of international cooperation '.repeat(4).trim();
    const record = citeAsRecord('ris', cited({ ...assembly, title }, 'op3:op5'), true);
    expect(record).toContain(`TI  - ${title}\n`);
    expect(record.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- |^$/.test(line))).toEqual([]);
  });

  test.each(shipped)('is read back: %s', (_, example) => {
    const item = cslItem(example, true);
    expect(readItem(citeAsRecord('ris', example, true))).toEqual({
      ...item,
      author: item.author.map(({ literal }) => ({ family: literal, given: '' })),
      id: undefined,
      'citation-key': undefined,
    });
  });
});

describe('a record', () => {
  test.each(['bibtex', 'ris'] as const)('in %s is the same each time it is made', (form) => {
    const [first, second] = [1, 2].map(() => citeAsRecord(form, cited(draft, 'op4'), true));
    expect(first).toBe(second);
  });

  test.each(['bibtex', 'ris'] as const)('in %s tells of no access and no day of today', (form) => {
    const record = citeAsRecord(form, cited(draft, null), true);
    expect(record).not.toMatch(/access|urldate|Y2 {2}-|DA {2}-|PY {2}-|year|month/i);
  });

  test.each([
    ['A_RES_56_149', assembly, null],
    ['A_RES_56_149_op5', assembly, 'op5'],
    ['A_RES_56_149_op5_a_op5_c', assembly, 'op5-a:op5-c'],
    ['S_RES_1325_2000', council, null],
    ['S_RES_1325_2000_pp1', council, 'pp1'],
    ['e_cn_4_2002_draft', draft, null],
    ['E_CN_4_2002_L_104_op4', draftWithSymbol, 'op4'],
  ])('has a key made of symbol, or else path, and place: %s', (key, resolution, anchor) => {
    expect(cslItem(cited(resolution, anchor), true).id).toBe(key);
  });
});
