import { describe, expect, test } from 'vitest';
import { recogniseCitations } from '../../../../src/citing/recognise/recognise.ts';
import type { OrganName } from '../../../../src/model/symbols/organ.ts';
import { index } from './instruments.ts';

/** The words that cite and what they cite: its symbol, or its id where it has none. */
function cited(text: string, organ: OrganName = 'General Assembly') {
  return recogniseCitations(text, { organ, instruments: index }).map((citation) => [
    citation.text,
    citation.symbol ?? citation.instrument,
  ]);
}

test('a citation knows its place in the text, its instrument and its pinpoint', () => {
  const text = 'Recalls paragraph 5 of its resolution 55/109 of 4 December 2000;';
  expect(recogniseCitations(text, { organ: 'General Assembly', instruments: index })).toEqual([
    {
      start: 27,
      end: 44,
      text: 'resolution 55/109',
      instrument: 'a/res/55/109',
      symbol: 'A/RES/55/109',
      pinpoint: { text: 'paragraph 5', anchor: 'op5' },
    },
  ]);
});

describe('a number is the resolution of', () => {
  test.each<[string, string, string, string, OrganName?]>([
    ['the adopting organ', 'its resolution 55/109', 'resolution 55/109', 'A/RES/55/109'],
    ['the adopting organ in a note', 'See resolution 55/2.', 'resolution 55/2', 'A/RES/55/2'],
    [
      'the organ named before it',
      'Security Council resolution 1325 (2000)',
      'Security Council resolution 1325 (2000)',
      'S/RES/1325 (2000)',
    ],
    [
      'the organ named after it',
      'resolution 5/1 of 18 June 2007 of the Human Rights Council',
      'resolution 5/1',
      'A/HRC/RES/5/1',
    ],
    [
      'the organ that adopted it after its title',
      'the adoption of resolution 2000/22, entitled “Dialogue”, by the Subcommission on the Promotion and Protection of Human Rights',
      'resolution 2000/22',
      'sub-commission-on-the-promotion-and-protection-of-human-rights/2000/22',
    ],
    [
      'the organ that adopted it, without a title',
      'Noting the adoption of the resolution 58/13 by the Human Rights Council',
      'resolution 58/13',
      'A/HRC/RES/58/13',
    ],
    [
      'the organ that "its" refers to',
      'as decided by the Human Rights Council in its resolution 42/23',
      'resolution 42/23',
      'A/HRC/RES/42/23',
    ],
    [
      'the organ that acts by it',
      'recalling that the Human Rights Council adopted resolution 42/23',
      'resolution 42/23',
      'A/HRC/RES/42/23',
    ],
    [
      'the organ whose resolutions it is an example of',
      'all relevant Security Council resolutions, in particular 1325 (2000)',
      '1325 (2000)',
      'S/RES/1325 (2000)',
    ],
    [
      'the organ whose abbreviation stands before it',
      'ECOSOC resolution 1996/31',
      'ECOSOC resolution 1996/31',
      'E/RES/1996/31',
    ],
    [
      'the organ whose sessions fit its date',
      'Noting resolution 55/23 of 4 April 2024',
      'resolution 55/23',
      'A/HRC/RES/55/23',
    ],
    [
      'the Commission, in a text of the Commission',
      'Recalling Commission resolution 2001/67',
      'Commission resolution 2001/67',
      'commission-resolution',
      'Commission on Human Rights',
    ],
    [
      'the Council that numbers by year, in any text',
      'endorsed by the Council in its resolution 2020/8',
      'resolution 2020/8',
      'E/RES/2020/8',
    ],
    [
      'the Assembly, where an embedded draft says "its" in a text of the Council',
      'Recalling its resolution 46/152 of 18 December 1991',
      'resolution 46/152',
      'A/RES/46/152',
      'Economic and Social Council',
    ],
    [
      'the Human Rights Council, in a note on its report',
      'See (A/74/53/Add.1), chap. III, resolution 42/12.',
      'resolution 42/12',
      'A/HRC/RES/42/12',
    ],
    ['an old session', 'Resolution 217 A (III).', 'Resolution 217 A (III)', 'A/RES/217 A (III)'],
    [
      'an emergency special session',
      'its resolution ES\u201110/15',
      'resolution ES\u201110/15',
      'A/RES/ES-10/15',
    ],
  ])('%s', (_, text, words, target, organ) => {
    expect(cited(text, organ)).toContainEqual([words, target]);
  });
});

test('in a list each number is a citation', () => {
  expect(
    cited(
      'Recalling its resolutions 48/218 B of 29 July 1994, 74/92 A and B, 1514 (XV) and 55/235, and Security Council resolutions 658 (1990) of 27 June 1990 and 690 (1991),',
    ),
  ).toEqual([
    ['48/218 B', 'A/RES/48/218 B'],
    ['74/92 A and B', 'A/RES/74/92 A-B'],
    ['1514 (XV)', 'A/RES/1514 (XV)'],
    ['55/235', 'A/RES/55/235'],
    ['658 (1990)', 'S/RES/658 (1990)'],
    ['690 (1991)', 'S/RES/690 (1991)'],
  ]);
});

test('a list goes on after titles and pinpoints', () => {
  expect(
    cited(
      'resolutions 1980/67 of 25 July 1980 on anniversaries and 1989/84 of 24 May 1989 on decades; resolutions 52/214, sect. C, para. 3; 55/222, sect. III, and 58/250',
    ).map(([words]) => words),
  ).toEqual(['1980/67', '1989/84', '52/214', '55/222', '58/250']);
});

test('a list goes on after a subject without a date', () => {
  expect(
    cited(
      'Council resolutions 5/1, on procedures of the Council, and 5/2, on the code, of 18 June 2007',
    ),
  ).toEqual([
    ['5/1', 'A/HRC/RES/5/1'],
    ['5/2', 'A/HRC/RES/5/2'],
  ]);
});

test('a misprinted date does not take a number out of its list', () => {
  expect(
    cited('its resolutions 71/266 of 23 December 2016 and 72/256 of 24 December 2107'),
  ).toEqual([
    ['71/266', 'A/RES/71/266'],
    ['72/256', 'A/RES/72/256'],
  ]);
});

test('a number is a resolution only behind the word or with a date that fits', () => {
  expect(cited('resolution 55/2, two thirds, 45/55 and 60/40')).toHaveLength(1);
  expect(cited('resolution 55/2 on a subject, 55/23 of 13 November 2000')).toHaveLength(2);
});

test('a decision has no symbol', () => {
  expect(cited('See decision 60/519.')).toEqual([
    ['decision 60/519', 'general-assembly/decision/60/519'],
  ]);
});

test('the words for an organ’s short name follow the form of the number', () => {
  expect(
    cited('Council resolutions 5/1, 2006/6 and 1325 (2000), and Assembly resolution 60/251'),
  ).toEqual([
    ['5/1', 'A/HRC/RES/5/1'],
    ['2006/6', 'E/RES/2006/6'],
    ['1325 (2000)', 'S/RES/1325 (2000)'],
    ['Assembly resolution 60/251', 'A/RES/60/251'],
  ]);
});

describe('a list goes on', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'after a missing space',
      'Resolutions 62/272, 70/291,72/284 and 75/291.',
      ['A/RES/62/272', 'A/RES/70/291', 'A/RES/72/284', 'A/RES/75/291'],
    ],
    [
      'after what another body does by one of them',
      'the establishment, by its resolutions 71/258 and 72/55, of the Group of Governmental Experts, and 73/4',
      ['A/RES/71/258', 'A/RES/72/55'],
    ],
    ['after a dash', 'its resolutions 62/272–62/275', ['A/RES/62/272', 'A/RES/62/275']],
    [
      'after an interposed clause',
      'its resolutions on the matter, in particular 41/187 of 8 December 1986, and on the articles, as well as 65/28 of 6 December 2010',
      ['A/RES/41/187', 'A/RES/65/28'],
    ],
    [
      'with numbers of the organ of the dated one behind it',
      'in compliance with resolutions 46/182 and 75/127 of 11 December 2020',
      ['A/RES/46/182', 'A/RES/75/127'],
    ],
    [
      'with numbers of the two organs named before it',
      'General Assembly and Security Council resolutions 70/262 and 2282 (2016) of 27 April 2016',
      ['A/RES/70/262', 'S/RES/2282 (2016)'],
    ],
    [
      'with numbers of the organ that asked for a report by them',
      'in her report to the Human Rights Council submitted pursuant to resolutions 34/24 and 40/20',
      ['A/HRC/RES/34/24', 'A/HRC/RES/40/20'],
    ],
  ])('%s', (_, text, symbols) => {
    expect(cited(text).map(([, symbol]) => symbol)).toEqual(symbols);
  });
});

test('"its resolution" after another body and a comma is the adopting organ’s', () => {
  expect(
    cited(
      'the report of the Working Group on Peace in Africa, its resolution 53/92 of 7 December 1998',
    ),
  ).toEqual([['resolution 53/92', 'A/RES/53/92']]);
});

test('a body that works by a resolution is not its author', () => {
  expect(cited('the Group of Experts, pursuant to resolution 73/304 of 28 June 2019')).toEqual([
    ['resolution 73/304', 'A/RES/73/304'],
  ]);
});

describe('nothing is cited by', () => {
  test.each([
    'on 25 April 2001',
    'the budget for 2000/2001 and the year 1998/99',
    'article 5/6 and pages 12/14',
    'a share of 2/3, 45/55 and 22/100',
    'Agenda 2030 and agenda item 119 (b)',
    'a vote of 120 to 5, 12 (2003) items',
    'World Health Assembly resolution 74/7 of 31 May 2021',
    'Commission on the Status of Women resolution 60/2',
    'World Health Assembly resolution 55/2, 55/23 of 13 November 2000',
    'Governing Council decision 25/10 of 20 February 2009',
    'resolution 4/1 of the United Nations Environment Assembly',
    'the Working Group is implementing its decision 7/1 of 12 December 2016',
    'the Commission for Latin America, in its resolution 574 (XXVII)',
    'See chap. I, resolution 1, annex II, and resolution VIII/2',
    'draft resolution 56/1',
    'HIV/AIDS, A/H1N1 and www.un.org/A/55/2',
  ])('"%s"', (text) => {
    expect(cited(text)).toEqual([]);
  });

  test('a decision printed in the report of another body', () => {
    expect(cited('(E/2013/24), chap. I, sect. C, decision 44/114.')).toEqual([
      ['E/2013/24', 'E/2013/24'],
    ]);
  });
});
