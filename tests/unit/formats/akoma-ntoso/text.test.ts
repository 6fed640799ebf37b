import type { Element } from 'xast';
import { describe, expect, test } from 'vitest';
import { parseAnchor } from '../../../../src/model/places/anchor.ts';
import { forgiveAnchor } from '../../../../src/model/places/forgiving-anchor.ts';
import { everything, madeUpXml } from '../../../support/made-up-xml.ts';
import { allNamed, elementsIn, parseXml, textIn, theOnly } from '../../../support/xml.ts';

const whole = parseXml(madeUpXml(everything));

/** The ids of the elements of some names, each with the anchor of the same place. */
function idsOf(root: Element, ...names: string[]): string[] {
  return elementsIn(root)
    .filter(({ name }) => names.includes(name))
    .map(({ attributes }) => `${attributes['eId'] ?? ''} ${attributes['GUID'] ?? ''}`);
}

/** The elements directly below the only one of a name. */
function below(root: Element, name: string): Element[] {
  return theOnly(root, name).children.filter((child) => child.type === 'element');
}

describe('the preamble', () => {
  test('is the enacting formula and one container per preambular paragraph, named by its lead', () => {
    const [formula, ...containers] = below(whole, 'preamble');
    expect(formula).toMatchObject({ name: 'formula', attributes: { name: 'enactingFormula' } });
    expect(formula && textIn(formula).trim()).toBe('The General Assembly,');
    expect(containers.map(({ name, attributes }) => [name, attributes['name']])).toEqual([
      ['container', 'Recalling'],
      ['container', 'preamble'],
    ]);
  });

  test('counts paragraphs as anchors do, and has their sub-paragraphs as lists of blocks', () => {
    expect(idsOf(theOnly(whole, 'preamble'), 'container', 'item')).toEqual([
      'container_1 pp1',
      'container_1__list_1__item_a pp1-a',
      'container_1__list_1__item_b pp1-b',
      'container_1__list_1__item_b__list_1__item_i pp1-b-i',
      'container_1__list_1__item_b__list_1__item_ii pp1-b-ii',
      'container_2 pp2',
    ]);
    expect(allNamed(whole, 'listIntroduction').map(textIn)).toEqual([
      'Recalling the following:',
      'Two more:',
    ]);
  });
});

describe('the main body', () => {
  test('gives paragraphs and sub-paragraphs ids of their printed numbers', () => {
    expect(idsOf(theOnly(whole, 'mainBody'), 'paragraph', 'point')).toEqual([
      'para_1 op1',
      'para_1__list_1__point_a op1-a',
      'para_1__list_1__point_a__list_1__point_i op1-a-i',
      'para_1__list_1__point_a__list_1__point_i__list_1__point_a op1-a-i-a',
      'para_1__list_1__point_a__list_1__point_ii op1-a-ii',
      'para_1__list_1__point_b op1-b',
      'para_2 op2',
      'para_2__list_1__point_a op2-a',
      'para_2__list_1__point_b op2-b',
    ]);
  });

  test('begins with the number that the document prints', () => {
    const body = parseXml(madeUpXml('4. *Decides* to act;\n\n5. *Decides* to wait.\n'));
    expect(idsOf(body, 'paragraph')).toEqual(['para_4 op4', 'para_5 op5']);
    expect(allNamed(body, 'num').map(textIn)).toEqual(['4.', '5.']);
  });

  test('prints numbers and labels as the document does', () => {
    expect(allNamed(theOnly(whole, 'mainBody'), 'num').map(textIn)).toEqual(
      '1. (a) (i) a. (ii) (b) 2. (a) (b)'.split(' '),
    );
  });

  test('has a paragraph that stands alone without a number as the first, and adds none', () => {
    const alone = parseXml(madeUpXml('*Decides* to act.\n'));
    expect(idsOf(alone, 'paragraph')).toEqual(['para_1 op1']);
    expect(allNamed(alone, 'num')).toEqual([]);
    expect(below(alone, 'preamble').map(({ name }) => name)).toEqual(['formula']);
  });

  test('has a list without an introduction where a paragraph has no words of its own', () => {
    const [first, second] = allNamed(whole, 'paragraph');
    expect(first && allNamed(first, 'intro')).toHaveLength(3);
    expect(second && allNamed(second, 'intro')).toEqual([]);
  });
});

test('no id stands twice, and each goes with an anchor of the site', () => {
  const attributes = elementsIn(whole).map((element) => element.attributes);
  for (const name of ['eId', 'GUID']) {
    const ids = attributes.map((all) => all[name]).filter((id) => id != null);
    expect(new Set(ids).size).toBe(ids.length);
  }
  for (const { GUID } of attributes) if (GUID != null) expect(parseAnchor(GUID)).not.toBeNull();
});

test('each id of a cited element, as a fragment of the page, is understood as the anchor beside it', () => {
  const cited = elementsIn(whole).filter(({ attributes }) => attributes['GUID'] != null);
  expect(cited).toHaveLength(16);
  for (const { attributes } of cited) {
    expect(forgiveAnchor(attributes['eId'] ?? '')).toBe(attributes['GUID']);
  }
});

test('whatever the document refers to within itself is there', () => {
  const elements = elementsIn(whole);
  const ids = elements.map(({ attributes }) => attributes['eId']);
  const targets = elements
    .flatMap(({ attributes }) => ['href', 'refersTo', 'as', 'source'].map((a) => attributes[a]))
    .filter((target) => target?.startsWith('#'));
  expect(targets.length).toBeGreaterThan(8);
  for (const target of targets) expect(ids).toContain(target?.slice(1));
});

test('a note stands whole at its first mark, and further marks lead there', () => {
  const [note, ...others] = allNamed(whole, 'authorialNote');
  expect(others).toEqual([]);
  expect(note?.attributes).toEqual({
    eId: 'authorialNote_1',
    GUID: 'fn1',
    marker: '1',
    placement: 'bottom',
  });
  expect(note && textIn(note)).toBe('See Official Records, 55/109, para. 1.');
  expect(note && allNamed(note, 'i').map(textIn)).toEqual(['Official Records']);
  expect(allNamed(whole, 'noteRef').map(({ attributes }) => attributes)).toEqual([
    { href: '#authorialNote_1', marker: '1', placement: 'bottom' },
  ]);
});

test('a citation leads to the paragraph on this site, or to the official address', () => {
  const refs = allNamed(whole, 'ref').map((ref) => [
    textIn(ref),
    ref.attributes['href'],
    ref.attributes['title'],
  ]);
  const official = 'https://docs.un.org/en/A/RES/';
  expect(refs).toEqual([
    ['Resolution 69/237', `${official}69/237`, 'A/RES/69/237'],
    ['resolution 70/299', `${official}70/299`, 'A/RES/70/299'],
    ['Resolution 70/1', `${official}70/1`, 'A/RES/70/1'],
    [
      'resolution 55/109',
      'https://resolutions.example/docs/a/res/55/109/#op2',
      'A/RES/55/109, paragraph 2',
    ],
  ]);
});

test('a citation without a known address is marked, and leads nowhere', () => {
  const citation = allNamed(whole, 'inline').find(
    ({ attributes }) => attributes['name'] === 'citation',
  );
  expect(citation && textIn(citation)).toBe('Commission on Human Rights resolution 1998/5');
});

test('italics, bold and links stay', () => {
  const [paragraph] = allNamed(whole, 'paragraph');
  expect(paragraph && allNamed(paragraph, 'i').map(textIn)).toEqual(['Decides']);
  expect(paragraph && allNamed(paragraph, 'b').map(textIn)).toEqual(['boldly']);
  const [link] = allNamed(whole, 'a');
  expect(link && [textIn(link), link.attributes['href']]).toEqual([
    'a page',
    'https://example.org/?a=1&b=2',
  ]);
});

test('signs that mean something in XML are the text they are in the document', () => {
  const title = 'Rights & “duties”: 1 < 2, "a" ]]> \u00A0x  y';
  const marked = parseXml(
    madeUpXml('*A\\<b* & c ]]> d.\n', { title, printedTitle: [{ type: 'text', value: title }] }),
  );
  expect(textIn(theOnly(marked, 'docTitle'))).toBe(title);
  expect(allNamed(theOnly(marked, 'mainBody'), 'p').map(textIn)).toEqual(['A<b & c ]]> d.']);
});

test('no white space is added to words', () => {
  const withWords = allNamed(whole, 'p').concat(allNamed(whole, 'listIntroduction'));
  for (const element of withWords) expect(textIn(element)).not.toMatch(/\n|^\s|\s$/);
});
