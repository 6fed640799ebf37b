import type { Element } from 'xast';
import { describe, expect, test } from 'vitest';
import { distributedDraft, madeUpXml, undatedDraft } from '../../../support/made-up-xml.ts';
import { shippedXml } from '../../../support/shipped-xml.ts';
import { allNamed, parseXml, textIn, theOnly } from '../../../support/xml.ts';

const markdown = '*Recalling* it,\n\n1. *Decides* to act.\n';
const adopted = parseXml(shippedXml('a/res/56/149'));
const draft = parseXml(madeUpXml(markdown, undatedDraft));

/** An attribute of the only element of a name within one of the three levels. */
function identified(root: Element, level: string, name: string, attribute: string) {
  return theOnly(theOnly(root, `FRBR${level}`), `FRBR${name}`).attributes[attribute];
}

const levels = ['Work', 'Expression', 'Manifestation'];

describe('an adopted resolution', () => {
  test('is a statement named resolution', () => {
    expect(theOnly(adopted, 'statement').attributes['name']).toBe('resolution');
  });

  test('has the names of the naming convention at each level', () => {
    const work = '/akn/un/statement/deliberation/un-ga/2001-12-19/56-149/';
    expect(levels.map((level) => identified(adopted, level, 'uri', 'value'))).toEqual([
      work,
      `${work}eng@`,
      `${work}eng@.xml`,
    ]);
    expect(levels.map((level) => identified(adopted, level, 'this', 'value'))).toEqual([
      `${work}!main`,
      `${work}eng@/!main`,
      `${work}eng@/!main.xml`,
    ]);
  });

  test('is identified by organ, day of adoption and number, in English', () => {
    expect(identified(adopted, 'Work', 'date', 'date')).toBe('2001-12-19');
    expect(identified(adopted, 'Work', 'date', 'name')).toBe('adoption');
    expect(identified(adopted, 'Work', 'country', 'value')).toBe('un');
    expect(identified(adopted, 'Work', 'subtype', 'value')).toBe('deliberation');
    expect(identified(adopted, 'Work', 'number', 'value')).toBe('56-149');
    expect(identified(adopted, 'Work', 'number', 'showAs')).toBe('56/149');
    expect(identified(adopted, 'Work', 'alias', 'value')).toBe('A/RES/56/149');
    expect(identified(adopted, 'Work', 'author', 'as')).toBe('#author');
    expect(theOnly(adopted, 'TLCOrganization').attributes).toEqual({
      eId: 'un-ga',
      href: '/akn/ontology/organization/un/un-ga',
      showAs: 'General Assembly',
    });
    expect(identified(adopted, 'Expression', 'language', 'language')).toBe('eng');
    expect(identified(adopted, 'Manifestation', 'format', 'value')).toBe('xml');
  });

  test('says when it was distributed, and where it is on this site', () => {
    expect(identified(adopted, 'Expression', 'date', 'date')).toBe('2002-02-08');
    expect(theOnly(adopted, 'publication').attributes).toMatchObject({
      date: '2002-02-08',
      number: 'A/RES/56/149',
    });
    const site = 'https://resolutions.example/docs/a/res/56/149';
    expect(identified(adopted, 'Expression', 'alias', 'value')).toBe(`${site}/`);
    expect(identified(adopted, 'Manifestation', 'alias', 'value')).toBe(`${site}.xml`);
  });

  test('closes with meeting and day as printed', () => {
    const conclusions = theOnly(adopted, 'conclusions');
    expect(textIn(theOnly(conclusions, 'event'))).toBe('88th plenary meeting');
    const date = theOnly(conclusions, 'docDate');
    expect([textIn(date), date.attributes['date']]).toEqual(['19 December 2001', '2001-12-19']);
  });

  test('closes with nothing where the document prints no meeting', () => {
    expect(allNamed(parseXml(madeUpXml(markdown)), 'conclusions')).toEqual([]);
  });
});

describe('a draft', () => {
  test('is a statement named resolutionDraft that nobody has adopted', () => {
    expect(theOnly(draft, 'statement').attributes['name']).toBe('resolutionDraft');
    expect(textIn(draft) + JSON.stringify(draft)).not.toMatch(/adopt|"author"|#author/i);
  });

  test('without a date has the one that the guideline gives to such texts, named as unknown', () => {
    for (const level of levels) {
      expect(identified(draft, level, 'date', 'date')).toBe('1900-01-01');
      expect(identified(draft, level, 'date', 'name')).toBe('unknown');
    }
    expect(allNamed(draft, 'publication')).toEqual([]);
  });

  test('whose number is open is named by its path on this site', () => {
    expect(identified(draft, 'Work', 'uri', 'value')).toBe(
      '/akn/un/statement/deliberation/un-chr/1900-01-01/e-cn.4-2002-draft/',
    );
    expect(identified(draft, 'Work', 'number', 'showAs')).toBe('2002/…');
    expect(allNamed(theOnly(draft, 'FRBRWork'), 'FRBRalias')).toEqual([]);
  });

  test('that is a document of its own is named by its symbol and the day it prints', () => {
    const document = parseXml(madeUpXml(markdown, distributedDraft));
    expect(identified(document, 'Work', 'uri', 'value')).toBe(
      '/akn/un/statement/deliberation/un-chr/2002-04-19/E-CN.4-2002-L.104/',
    );
    expect(identified(document, 'Work', 'date', 'name')).toBe('publication');
  });
});

test.each([
  ['General Assembly', '2200 A (XXI)', 'un-ga/2001-12-19/2200_A_(XXI)'],
  ['Security Council', '1325 (2000)', 'un-sc/2001-12-19/1325_(2000)'],
  ['Economic and Social Council', '2013/20', 'un-ecosoc/2001-12-19/2013-20'],
  ['Human Rights Council', '5/1', 'un-hrc/2001-12-19/5-1'],
  ['Commission on Human Rights', '2001/67', 'un-chr/2001-12-19/2001-67'],
] as const)('%s resolution %s is the work %s', (organ, designation, name) => {
  const root = parseXml(madeUpXml(markdown, { organ, designation }));
  const work = identified(root, 'Work', 'uri', 'value');
  expect(work).toBe(`/akn/un/statement/deliberation/${name}/`);
});

describe('the preface', () => {
  test('has what is printed above the text, line by line', () => {
    const preface = theOnly(adopted, 'preface');
    expect(allNamed(preface, 'p').map(textIn)).toEqual([
      'General Assembly',
      'Distr.: General',
      '8 February 2002',
      'Fifty-sixth session',
      'Agenda item 119 (b)',
      'Resolution adopted by the General Assembly',
      '[on the report of the Third Committee (A/56/583/Add.2)]',
      '56/149. Enhancement of international cooperation in the field of human rights',
    ]);
    expect(textIn(theOnly(preface, 'docNumber'))).toBe('56/149');
    expect(theOnly(preface, 'ref').attributes['href']).toBe(
      'https://docs.un.org/en/A/56/583/Add.2',
    );
  });

  test('has only number and title where there is no masthead, and no full stop after an open number', () => {
    const lines = allNamed(theOnly(draft, 'preface'), 'p').map(textIn);
    expect(lines).toEqual(['2002/… Made-up resolution A/RES/56/149']);
  });

  test('leaves out the lines that a masthead does not have', () => {
    const document = parseXml(madeUpXml(markdown, distributedDraft));
    expect(allNamed(theOnly(document, 'preface'), 'p').map(textIn)).toEqual([
      'Commission on Human Rights',
      'Distr.: Limited',
      '19 April 2002',
      'Made-up resolution A/RES/56/149',
    ]);
  });
});
