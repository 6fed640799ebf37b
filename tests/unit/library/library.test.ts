import { describe, expect, test } from 'vitest';
import { citedInstruments } from '../../../src/citing/cited-instruments.ts';
import { citationsIn } from '../../../src/model/text/inline.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Citation, Paragraph } from '../../../src/model/text/resolution.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const earlier = madeUpResolution(
  'A/RES/55/109',
  '*Recalling* it,\n\n1. *Decides*;\n\n2. *Requests*:\n\n   (a) A report.\n',
);

/** The first citation of a paragraph. */
function firstCitation(paragraph: Paragraph | undefined): Citation {
  const [citation] = citationsIn(paragraph?.content ?? []);
  if (!citation) throw new Error('the paragraph cites nothing');
  return citation;
}

/** Where the first paragraph of a later resolution leads, given its words. */
function targetOf(words: string) {
  const later = madeUpResolution('A/RES/56/149', `1. *Recalls* ${words}.\n`);
  const library = createLibrary([earlier, later], []);
  return library.target(firstCitation(library.resolution(later.id).paragraphs[0]));
}

test('texts stand in the order of their numbers, wherever they are listed', () => {
  const files = ['A/RES/56/10', 'A/RES/56/9', 'A/RES/55/1'].map((symbol) =>
    madeUpResolution(symbol, '1. *Recalls* resolution 54/113.\n'),
  );
  const { resolutions, references } = createLibrary(files, []);
  const sorted = ['55/1', '56/9', '56/10'];
  expect(resolutions.map(({ designation }) => designation)).toEqual(sorted);
  const [reference] = references().all;
  expect(reference?.citedBy.map(({ text }) => text.designation)).toEqual(sorted);
});

describe('a citation leads', () => {
  test('to the list of the letters of a number, where these are held, and else to the document', () => {
    const [a, b] = ['A', 'B'].map((letter) =>
      madeUpResolution(`A/RES/55/101 ${letter}`, '1. *Decides*.\n'),
    );
    const later = madeUpResolution('A/RES/56/149', '1. *Recalls* its resolution 55/101 A and B.\n');
    const targetAmong = (others: readonly (typeof later)[]) => {
      const library = createLibrary([...others, later], []);
      return library.target(firstCitation(library.resolution(later.id).paragraphs[0]));
    };
    if (!a || !b) throw new Error('made up above');
    expect(targetAmong([a, b])).toEqual({ type: 'letters', folder: 'a/res/55/101' });
    expect(targetAmong([a])).toMatchObject({ type: 'official' });
  });

  test('to the text held here', () => {
    expect(targetOf('its resolution 55/109')).toEqual({
      type: 'held',
      id: 'a/res/55/109',
      anchor: null,
    });
  });

  test.each([
    ['paragraph 2 of its resolution 55/109', 'op2'],
    ['paragraph 2 (a) of its resolution 55/109', 'op2-a'],
    ['paragraphs 1 and 2 of its resolution 55/109', 'op1:op2'],
    ['the first preambular paragraph of its resolution 55/109', 'pp1'],
  ])('to the paragraph it names: %s', (words, anchor) => {
    expect(targetOf(words)).toEqual({ type: 'held', id: 'a/res/55/109', anchor });
  });

  test('to the text as a whole where that has no such paragraph', () => {
    expect(targetOf('paragraph 9 of its resolution 55/109')).toEqual({
      type: 'held',
      id: 'a/res/55/109',
      anchor: null,
    });
  });

  test('to the official address of what is not held here', () => {
    expect(targetOf('its resolution 54/113')).toEqual({
      type: 'official',
      address: 'https://docs.un.org/en/A/RES/54/113',
    });
  });

  test('to the symbol that a link names', () => {
    expect(targetOf('[the Declaration](A/RES/55/2)')).toEqual({
      type: 'official',
      address: 'https://docs.un.org/en/A/RES/55/2',
    });
    expect(targetOf('[its request](A/RES/55/109#op2)')).toEqual({
      type: 'held',
      id: 'a/res/55/109',
      anchor: 'op2',
    });
  });

  test('to the report that printed a resolution of the Commission on Human Rights', () => {
    expect(targetOf('Commission on Human Rights resolution 2005/80 of 21 April 2005')).toEqual({
      type: 'official',
      address: 'https://docs.un.org/en/E/2005/23(supp)',
    });
  });

  test('nowhere where no address is known', () => {
    expect(targetOf('its decision 55/488')).toBeNull();
  });
});

test('within a link nothing else is recognised', () => {
  const later = madeUpResolution(
    'A/RES/56/149',
    '1. *Recalls* [resolution 55/109 and more](A/RES/55/2).\n',
  );
  const [paragraph] = createLibrary([later], []).resolution(later.id).paragraphs;
  expect(citationsIn(paragraph?.content ?? []).map(({ text, symbol }) => [text, symbol])).toEqual([
    ['resolution 55/109 and more', 'A/RES/55/2'],
  ]);
});

test('a citation that reaches into italics or past a note mark keeps both', () => {
  const later = madeUpResolution(
    'A/RES/56/149',
    '1. *Recalls its resolution* 55/109,[^1] and 54/113.\n\n[^1]: See it.\n',
  );
  const [paragraph] = createLibrary([later], []).resolution(later.id).paragraphs;
  expect(paragraph?.content.map(({ type }) => type)).toEqual([
    'emphasis',
    'citation',
    'text',
    'noteMark',
    'text',
    'citation',
    'text',
  ]);
});

test('a resolution knows the places in others that cite it, and not its own', () => {
  const later = madeUpResolution(
    'A/RES/56/149',
    'Recalling it,[^1]\n\n1. *Recalls*:\n\n   (a) Resolution 55/109;\n\n   (b) Resolution 56/149.\n\n[^1]: Resolution 55/109.\n',
  );
  const library = createLibrary([earlier, later], []);
  expect(library.resolution('a/res/55/109').citedBy).toEqual([
    { id: 'a/res/56/149', anchor: 'op1-a' },
    { id: 'a/res/56/149', anchor: 'fn1' },
  ]);
  expect(library.resolution('a/res/56/149').citedBy).toEqual([]);
});

test('an instrument cited by two symbols and a name is one entry of what a text cites', () => {
  const later = madeUpResolution(
    'A/RES/56/149',
    'Recalling the Vienna Declaration (A/CONF.157/23),[^1]\n\n1. Decides.\n\n[^1]: A/CONF.157/24 (Part I), chap. III.\n',
  );
  const library = createLibrary(
    [later],
    [
      {
        id: 'a/conf.157/23',
        title: 'Vienna Declaration and Programme of Action',
        kind: 'declaration',
        symbols: ['A/CONF.157/23', 'A/CONF.157/24 (Part I)'],
        names: ['Vienna Declaration'],
      },
    ],
  );
  const cited = citedInstruments(library.resolution(later.id));
  expect(cited.map(({ citation, anchors }) => [citation.instrument, anchors])).toEqual([
    ['a/conf.157/23', ['pp1', 'fn1']],
  ]);
});

test('a resolution of the Commission on Human Rights held here is cited by its number', () => {
  const held = {
    ...madeUpResolution('E/CN.4/RES/2001/67', '1. Decides.\n', 'Commission on Human Rights'),
    designation: '2001/67',
  };
  const later = madeUpResolution(
    'A/RES/56/149',
    'Recalling Commission on Human Rights resolution 2001/67 of 25 April 2001,\n\n1. Decides.\n',
  );
  const listed = {
    id: 'commission-on-human-rights/2001/67',
    title: 'Enhancement',
    kind: 'resolution' as const,
    symbols: [],
    resolution: { organ: 'Commission on Human Rights' as const, number: '2001/67' },
    names: ['the Great Resolution'],
  };
  for (const instruments of [[], [listed]]) {
    const library = createLibrary([held, later], instruments);
    const [cited] = citedInstruments(library.resolution(later.id));
    expect(cited && library.target(cited.citation)).toMatchObject({ type: 'held', id: held.id });
    expect(library.resolution(held.id).citedBy).toEqual([{ id: later.id, anchor: 'pp1' }]);
  }
});

test('a text that is listed as an instrument keeps the names it is cited by when it is added', () => {
  const later = madeUpResolution('A/RES/56/149', '1. *Recalls* the Great Declaration.\n');
  const library = createLibrary(
    [earlier, later],
    [
      {
        id: 'a/res/55/109',
        title: 'Great Declaration',
        kind: 'declaration',
        symbols: ['A/RES/55/109', 'A/55/L.1'],
        names: ['Great Declaration'],
      },
    ],
  );
  expect(library.target(firstCitation(library.resolution(later.id).paragraphs[0]))).toEqual({
    type: 'held',
    id: 'a/res/55/109',
    anchor: null,
  });
  expect(library.instruments.bySymbol('A/55/L.1')?.id).toBe('a/res/55/109');
  expect(library.instruments.byId('a/res/55/109')?.title).toBe(earlier.title);
});

test('an id that the site does not hold is refused', () => {
  expect(() => createLibrary([earlier], []).resolution('a/res/1/1')).toThrow(
    'The site holds no resolution a/res/1/1.',
  );
});
