import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../src/citing/instrument.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { referenceAnchor } from '../../../src/citing/reference-anchor.ts';
import { byTitle, listReferences } from '../../../src/citing/references.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const charter: Instrument = {
  id: 'charter-of-the-united-nations',
  title: 'Charter of the United Nations',
  kind: 'treaty',
  symbols: [],
  names: ['Charter of the United Nations', 'the Charter'],
  address: 'https://charter.example',
};
const vienna: Instrument = {
  id: 'a/conf.157/23',
  title: 'Vienna Declaration and Programme of Action',
  kind: 'declaration',
  organ: 'World Conference on Human Rights',
  date: '1993-06-25',
  symbols: ['A/CONF.157/23', 'A/CONF.157/24 (Part I)'],
  names: ['Vienna Declaration and Programme of Action'],
};

const first = {
  ...madeUpResolution(
    'A/RES/56/149',
    [
      '*Recalling* the Vienna Declaration and Programme of Action,[^1]',
      '*Guided* by the Charter of the United Nations,',
      '1. *Recalls* its resolution 55/109:\n\n   (a) And the Charter;\n',
      '2. *Notes* Commission on Human Rights resolution 2005/80, and General Assembly decision 55/437.',
      '[^1]: A/CONF.157/24 (Part I), and see A/98/2.',
    ].join('\n\n'),
  ),
  masthead: {
    distribution: null,
    distributed: null,
    session: null,
    agendaItem: null,
    agendaTitle: null,
    committee: null,
    sponsors: null,
    documentTitle: null,
    proceeding: null,
    report: [{ type: 'text' as const, value: '[on the report (A/56/583/Add.2)]' }],
  },
};
const second = madeUpResolution(
  'A/RES/57/1',
  '*Recalling* its resolution 56/149,\n\n1. *Reaffirms* the Charter.\n',
);
const references = listReferences(createLibrary([first, second], [charter, vienna]));

function reference(id: string) {
  const found = references.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not cited`);
  return found;
}

/** The places that cite an instrument, per text. */
function placesOf(id: string) {
  return reference(id).citedBy.map(({ text, anchors }) => [text.id, anchors]);
}

describe('the list of references', () => {
  test('has each instrument once, the oldest first and undated ones last, by title', () => {
    expect(references.map(({ id }) => id)).toEqual([
      'a/conf.157/23',
      'a/res/56/149',
      'a/56/583/add.2',
      'a/98/2',
      'a/res/55/109',
      'charter-of-the-united-nations',
      'commission-on-human-rights/2005/80',
      'general-assembly/decision/55/437',
    ]);
    expect(references.toSorted(byTitle).map(({ title, name }) => title ?? name)).toEqual([
      'A/56/583/Add.2',
      'A/98/2',
      'A/RES/55/109',
      'Charter of the United Nations',
      'CHR 2005/80',
      'GA decision 55/437',
      'Made-up resolution A/RES/56/149',
      'Vienna Declaration and Programme of Action',
    ]);
  });

  test('says per text where it is cited, notes and masthead included', () => {
    expect(placesOf('charter-of-the-united-nations')).toEqual([
      ['a/res/56/149', ['pp2', 'op1-a']],
      ['a/res/57/1', ['op1']],
    ]);
    expect(placesOf('a/conf.157/23')).toEqual([['a/res/56/149', ['pp1', 'fn1']]]);
    expect(placesOf('a/56/583/add.2')).toEqual([['a/res/56/149', [null]]]);
  });

  test('knows of what is described nowhere only what its symbol or number says', () => {
    expect(reference('a/res/55/109')).toMatchObject({
      kind: 'resolution',
      name: 'A/RES/55/109',
      label: 'GA 55/109',
      title: null,
      organ: 'General Assembly',
      date: null,
    });
    expect(reference('commission-on-human-rights/2005/80')).toMatchObject({
      kind: 'resolution',
      name: 'CHR 2005/80',
      organ: 'Commission on Human Rights',
      documents: [{ symbol: 'E/2005/23', isReport: true }],
    });
    expect(reference('general-assembly/decision/55/437')).toMatchObject({
      kind: 'resolution',
      name: 'GA decision 55/437',
      organ: 'General Assembly',
      documents: [],
    });
    expect(reference('a/98/2')).toMatchObject({ kind: 'other', name: 'A/98/2', organ: null });
  });

  test('gives the official address of every symbol, and says what is held here', () => {
    expect(reference('a/conf.157/23').documents.map(({ address }) => address)).toEqual([
      'https://docs.un.org/en/A/CONF.157/23',
      'https://docs.un.org/en/A/CONF.157/24(PartI)',
    ]);
    expect(reference('charter-of-the-united-nations').documents).toEqual([
      { symbol: null, address: 'https://charter.example', isReport: false, pinpoint: null },
    ]);
    expect(references.filter(({ isHeld }) => isHeld).map(({ id }) => id)).toEqual(['a/res/56/149']);
  });

  test('has an anchor of its own for each, without slashes', () => {
    expect(referenceAnchor('s/res/1325(2000)')).toBe('s_res_1325(2000)');
    expect(referenceAnchor('a/s-24/1')).not.toBe(referenceAnchor('a/s/24/1'));
  });
});

describe('the timeline', () => {
  const { texts, instruments } = createTimeline(references);
  const rowsCiting = (id: string) =>
    instruments
      .find((one) => one.reference.id === id)
      ?.citedBy.map(({ text, row }) => [texts[text]?.name, texts[text]?.rows[row]?.label]);

  test('has every paragraph of the citing texts, and the masthead where that cites', () => {
    expect(texts.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['Masthead', 'PP1', 'PP2', 'OP1', 'OP2'],
      ['PP1', 'OP1'],
    ]);
  });

  test('counts a note and a sub-paragraph as the paragraph they belong to', () => {
    expect(rowsCiting('a/98/2')).toEqual([['GA 56/149', 'PP1']]);
    expect(rowsCiting('a/conf.157/23')).toEqual([['GA 56/149', 'PP1']]);
    expect(rowsCiting('charter-of-the-united-nations')).toEqual([
      ['GA 56/149', 'PP2'],
      ['GA 56/149', 'OP1'],
      ['GA 57/1', 'OP1'],
    ]);
    expect(rowsCiting('a/56/583/add.2')).toEqual([['GA 56/149', 'Masthead']]);
  });
});
