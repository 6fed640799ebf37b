import { describe, expect, test } from 'vitest';
import { documentAddress } from '../../../src/model/symbols/document-address.ts';
import {
  designationOf,
  parseSymbol,
  resolutionId,
  resolutionSymbol,
} from '../../../src/model/symbols/symbol.ts';

const canonical = [
  'A/RES/56/149',
  'A/RES/57/270 B',
  'A/RES/77/256 A-B',
  'A/RES/2200 A (XXI)',
  'A/RES/3201 (S-VI)',
  'A/RES/S-24/2',
  'A/RES/ES-10/13',
  'A/HRC/RES/5/1',
  'E/RES/2013/20',
  'E/RES/1235 (XLII)',
  'S/RES/1325 (2000)',
  'A/CONF.157/24 (Part I)',
  'A/76/281 (Part I)/Add.1',
  'A/68/6 (Sect. 29B)/Corr.1',
  'NPT/CONF.2010/50 (Parts I and II)',
  'ICCD/COP(13)/21/Add.1',
  'BWC/CONF.VIII/4',
  'UNEP/EA.4/Res.1',
  'E/CN.4/2002/L.104',
  'E/CN.4/2001/2-E/CN.4/Sub.2/2000/46',
  'A/AC.105/C.2/2021/CRP.8',
  'CD/1299',
  'GC.18/INF/4',
  'UNEP/OzL.Pro.28/12',
  'A/77/6 (Plan outline)',
];

describe('a symbol', () => {
  test.each(canonical)('%s is canonical', (symbol) => {
    expect(parseSymbol(symbol)).toEqual({ ok: true, value: symbol });
  });

  test.each(canonical)('%s comes back from its path', (symbol) => {
    expect(parseSymbol(resolutionId(symbol))).toEqual({ ok: true, value: symbol });
  });

  test.each([
    ['in lower case', 'a/res/56/149', 'A/RES/56/149'],
    ['with spaces added', ' A / RES / 56 / 149 ', 'A/RES/56/149'],
    ['with spaces missing', 'S/RES/1325(2000)', 'S/RES/1325 (2000)'],
    ['with non-breaking hyphens and spaces', 'A/RES/S\u201124/2\u00a0B', 'A/RES/S-24/2 B'],
    ['with a dash between joint symbols', 'A/50/60–S/1995/1', 'A/50/60-S/1995/1'],
  ])('is read %s', (_, typed, value) => {
    expect(parseSymbol(typed)).toEqual({ ok: true, value });
  });

  test.each([
    '56-149',
    'A/RES/',
    'A/RES/56',
    'hello',
    '',
    'A//149',
    'HIV/AIDS',
    'WT/L/508',
    'SC/13331',
    'A/H1N1',
    'VIII/2',
    'e/cn.4/2002/draft',
    'https://docs.un.org/en/A/RES/56/149',
  ])('"%s" is refused', (text) => {
    expect(parseSymbol(text).ok).toBe(false);
  });

  test('that is refused says what the form is', () => {
    expect(parseSymbol('56-149')).toEqual({
      ok: false,
      error:
        '"56-149" is not a document symbol. A symbol is a series and numbers with slashes: A/RES/56/149, S/RES/1325 (2000), A/CONF.157/24 (Part I).',
    });
  });
});

test.each([
  ['A/RES/56/149', 'a/res/56/149'],
  ['S/RES/1325 (2000)', 's/res/1325(2000)'],
  ['A/RES/57/270 B', 'a/res/57/270b'],
])('the path of %s is %s', (symbol, id) => {
  expect(resolutionId(symbol)).toBe(id);
});

test.each([
  ['A/RES/55/109', 'A/RES/55/109'],
  ['A/CONF.157/24 (Part I)', 'A/CONF.157/24(PartI)'],
  ['A/RES/2200 A (XXI)', 'A/RES/2200(XXI)'],
  ['A/RES/57/270 B', 'A/RES/57/270b'],
  ['A/RES/75/245 A', 'A/RES/75/245'],
  ['A/RES/34/83 M', 'A/RES/34/83'],
  ['A/RES/77/256 A-B', 'A/RES/77/256a-b'],
  ['E/CN.4/2001/2-E/CN.4/Sub.2/2000/46', 'E/CN.4/2001/2'],
  ['A/RES/45/55 B', 'A/RES/45/55'],
  ['A/RES/53/243 A-B', 'A/RES/53/243'],
  ['A/RES/55/235 B', 'A/RES/55/235b'],
  ['A/RES/55/34 H', 'A/RES/55/34'],
  ['A/RES/61/264 C', 'A/RES/61/264c'],
  ['UNEP/OzL.Pro.28/12', 'UNEP/OzL.Pro.28/12'],
  ['A/59/19/Rev.1', 'A/59/19/Rev.1(supp)'],
  ['A/62/53', 'A/62/53'],
  ['E/2001/23', 'E/2001/23(supp)'],
  ['E/2019/27', 'E/2019/27'],
])('%s is at %s', (symbol, path) => {
  expect(documentAddress(symbol)).toBe(`https://docs.un.org/en/${path}`);
});

test.each([
  ['A/RES/56/149', '56/149'],
  ['S/RES/1325 (2000)', '1325 (2000)'],
  ['A/HRC/RES/5/1', '5/1'],
  ['A/56/583/Add.2', null],
])('%s is called %s', (symbol, designation) => {
  expect(designationOf(symbol)).toBe(designation);
});

test.each([
  ['General Assembly', '55/109', 'A/RES/55/109'],
  ['General Assembly', '2200 A (XXI)', 'A/RES/2200 A (XXI)'],
  ['Security Council', '1325 (2000)', 'S/RES/1325 (2000)'],
  ['Human Rights Council', '5/1', 'A/HRC/RES/5/1'],
  ['Commission on Human Rights', '2001/67', null],
  ['Sub-Commission on the Promotion and Protection of Human Rights', '2000/22', null],
  ['General Assembly', 'II', null],
] as const)('%s resolution %s has the symbol %s', (organ, number, symbol) => {
  expect(resolutionSymbol(organ, number)).toBe(symbol);
});
