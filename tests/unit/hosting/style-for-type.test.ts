import CSL from 'citeproc';
import { describe, expect, test } from 'vitest';
import { cslItem } from '../../../src/cite-as/csl-item.ts';
import { styleForType, type StyleElement } from '../../../src/hosting/style-for-type.ts';
import { assembly, cited, council, draft, draftWithSymbol } from '../cite-as/examples.ts';

const element = (
  name: string,
  attrs: StyleElement['attrs'],
  ...children: StyleElement['children']
): StyleElement => ({ name, attrs, children });

/** What a layout with one choice becomes for reports. */
const chosen = (...branches: StyleElement[]): StyleElement['children'] =>
  styleForType(element('layout', {}, element('choose', {}, ...branches)), 'report').children;

describe('a style for items of one type', () => {
  test('has no branches for others', () => {
    expect(
      chosen(
        element('if', { type: 'book chapter', match: 'any' }, 'book'),
        element('else-if', { variable: 'title' }, 'titled'),
        element('else-if', { type: 'report', variable: 'URL' }, 'report with address'),
        element('else-if', { type: 'book', variable: 'DOI' }, 'book with number'),
        element('else', {}, 'other'),
      ),
    ).toEqual([
      element(
        'choose',
        {},
        element('if', { variable: 'title' }, 'titled'),
        element('else-if', { variable: 'URL' }, 'report with address'),
        element('else', {}, 'other'),
      ),
    ]);
  });

  test('goes on without a choice where one branch is always taken', () => {
    const book = element('if', { type: 'book' }, 'book');
    const report = element('else-if', { type: 'bill report' }, 'report', element('text', {}));
    const other = element('else', {}, 'other');
    expect(chosen(book, report, other)).toEqual(['report', element('text', {})]);
    expect(chosen(book, other)).toEqual(['other']);
    expect(chosen(book)).toEqual([]);
    const any = element('if', { type: 'report', variable: 'URL', match: 'any' }, 'any');
    expect(chosen(any, other)).toEqual(['any']);
  });

  test('ends a choice with a branch that is always taken', () => {
    const titled = element('if', { variable: 'title' }, 'titled');
    const report = element('else-if', { type: 'report' }, 'report');
    expect(chosen(titled, report, element('else', {}, 'other'))).toEqual([
      element('choose', {}, titled, element('else', {}, 'report')),
    ]);
  });

  test('keeps the branches for whatever is of none of some types', () => {
    const none = (types: string, more = {}): StyleElement =>
      element('if', { type: types, match: 'none', ...more }, 'none');
    const other = element('else', {}, 'other');
    expect(chosen(none('book chapter'), other)).toEqual(['none']);
    expect(chosen(none('book report'), other)).toEqual(['other']);
    expect(chosen(none('book', { variable: 'URL' }), other)).toEqual([
      element('choose', {}, element('if', { match: 'none', variable: 'URL' }, 'none'), other),
    ]);
  });
});

const styles = {
  apa: () => import('virtual:citation-style/apa'),
  chicago: () => import('virtual:citation-style/chicago-author-date'),
  mla: () => import('virtual:citation-style/modern-language-association'),
};

test.each(Object.keys(styles) as (keyof typeof styles)[])(
  'a resolution is cited in %s as by the whole style',
  async (name) => {
    const { default: terms } = await import('virtual:citation-style/en-US');
    const { default: style } = (await styles[name]()) as { default: StyleElement };
    const examples = [assembly, draft, draftWithSymbol, council, { ...assembly, title: null }];
    const items = examples
      .flatMap((one) => [true, false].map((address) => cslItem(cited(one, 'op5'), address)))
      .map((item, number) => ({ ...item, id: `item ${number}` }));
    const system = {
      retrieveItem: (id: string) => items.find((item) => item.id === id),
      retrieveLocale: () => terms,
    };
    const entries = (by: StyleElement): unknown => {
      const engine = new CSL.Engine(system, by, 'en-US', true);
      return items.map(({ id }) => {
        engine.updateItems([id]);
        const inText = engine.makeCitationCluster([{ id, suffix: ', para. 5' }]);
        return [engine.makeBibliography()[1], inText];
      });
    };
    expect(entries(styleForType(style, 'report'))).toEqual(entries(style));
  },
  60_000,
);
