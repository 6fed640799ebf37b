import type { Heading, Link, List, Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeLlmsTxt } from '../../../src/discovery/llms-txt.ts';
import type { UncitedResolution } from '../../../src/model/text/resolution.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const addresses = createAddresses('https://texts.example', '/docs/');
const root = 'https://texts.example/docs/';
const adopted = madeUpResolution('A/RES/56/149', '1. Decides.\n\n2. Requests States to act.');
const draft: UncitedResolution = {
  ...madeUpResolution('A/RES/377(V)', '1. Decides.'),
  title: '[Uniting] *for* _peace_ &amp; `order` <i> \\',
  status: 'draft',
  adopted: null,
};

function read(...files: UncitedResolution[]) {
  const { resolutions, comparisons } = createLibrary(files, []);
  const source = writeLlmsTxt(resolutions, comparisons.pairs, addresses);
  return { source, tree: unified().use(remarkParse).parse(source) };
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function linksIn(tree: Nodes): Link[] {
  const links: Link[] = [];
  visit(tree, 'link', (link) => {
    links.push(link);
  });
  return links;
}

test('it is built as llmstxt.org has it: name, summary, what to know, and lists of links', () => {
  const { children } = read(adopted, draft).tree;
  const headings = children.filter((node): node is Heading => node.type === 'heading');
  expect(headings.map((node) => `${node.depth} ${textOf(node)}`)).toEqual([
    '1 Resolution Texts',
    '2 Resolutions',
    '2 Data',
    '2 Optional',
  ]);
  expect(children[0]).toBe(headings[0]);
  expect(children[1]?.type).toBe('blockquote');
  for (const heading of headings.slice(1)) {
    const list = children[children.indexOf(heading) + 1] as List;
    expect(list.type).toBe('list');
    for (const item of list.children) {
      expect(item.children[0]).toMatchObject({ children: [{ type: 'link' }, { type: 'text' }] });
    }
  }
});

test('each resolution is listed with its symbol, title, organ and day, and leads to its Markdown', () => {
  const { source, tree } = read(adopted, draft);
  expect(source).toContain(
    `- [A/RES/56/149: Made-up resolution A/RES/56/149](${root}a/res/56/149.md): Resolution of the General Assembly, adopted on 19 December 2001.\n`,
  );
  const link = linksIn(tree).find(({ url }) => url.includes('377'));
  expect(link?.url).toBe(`${root}a/res/377%28v%29.md`);
  expect(link && textOf(link)).toBe('A/RES/377 (V): [Uniting] *for* _peace_ &amp; `order` <i> \\');
});

test('the data and what explains it are listed', () => {
  const addressesIn = linksIn(read(adopted).tree).map(({ url }) => url);
  expect(addressesIn).toEqual([
    `${root}a/res/56/149.md`,
    `${root}about/`,
    `${root}index.json`,
    `${root}collection.jsonl`,
    `${root}references.json`,
    `${root}schema/resolution.json`,
    `${root}schema/comparison.json`,
    `${root}references/`,
    `${root}feed.xml`,
  ]);
});

test('the comparisons are listed, each with its data', () => {
  const earlier = madeUpResolution('A/RES/55/109', '1. *Urges* all States to cooperate fully.');
  const later = madeUpResolution(
    'A/RES/56/149',
    'Recalling its resolution 55/109,\n\n1. *Urges* all States to cooperate.',
  );
  const { source } = read(earlier, later);
  expect(source).toContain(
    `- [A/RES/56/149 compared with A/RES/55/109](${root}a/res/56/149/compared-with/a/res/55/109.json)`,
  );
});

test('it says by an example how a paragraph is cited, where there is a text to show it with', () => {
  expect(read(adopted).source).toContain(
    `the paragraph \`op1\` of ${root}a/res/56/149.md is at ${root}a/res/56/149/#op1\n`,
  );
  expect(read().source).not.toContain('.md');
});

test('of many resolutions the newest are listed, and the others counted', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({
    ...madeUpResolution(`A/RES/60/${index + 1}`, '1. Decides.'),
    adopted: `2005-${index < 100 ? 11 : 12}-${String(10 + (index % 20))}`,
  }));
  const { source } = read(...many);
  expect(source).toContain('These are the newest of 150; all are listed as data, below.');
  expect(source.match(/60\/\d+\.md\)/g)).toHaveLength(100);
  expect(source).toContain('/60/150.md): ');
  expect(source).not.toContain('/60/1.md): ');
});
