import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What runs in a page, as a whole parser of HTML reads it. */
function inlineTexts(html: string): string[] {
  return elementsIn(parse(html, { scriptingEnabled: false }))
    .filter((element) => element.tagName === 'style' || runsInline(element))
    .map(({ childNodes }) =>
      childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    );
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function runsInline({ tagName, attrs }: Element): boolean {
  const isElsewhere = attrs.some(({ name, value }) => name === 'src' || value.endsWith('json'));
  return tagName === 'script' && !isElsewhere;
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test.each([...dist.pages.keys()])('the policy of %s names what runs there, and no more', (file) => {
  const html = dist.read(file).toString();
  const named = Array.from(html.matchAll(/'(sha256-[^']+)'/g), ([, source]) => source);
  expect(named.toSorted()).toEqual([...new Set(inlineTexts(html).map(hash))].toSorted());
});
