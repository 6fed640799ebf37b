import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/content/markdown/parse.ts';
import { everyStructure } from '../../../support/every-structure.ts';
import { shippedTexts } from '../../../support/texts.ts';

function parse(markdown: string) {
  return parseMarkdown(new VFile(markdown)).children;
}

/** The first node that is parsed from some words, and the first within it. */
function kinds(markdown: string): (string | undefined)[] {
  const [node] = parse(`${markdown}\n`);
  const within = node && 'children' in node ? node.children[0] : undefined;
  return [node?.type, within?.type];
}

function body(source: string): string {
  return source.replace(/^---\n[^]*?\n---\n/, '');
}

const unusual = /^\|.*\n|\[a page\]\(.*\) and /gm;
const texts = {
  'of every structure': body(everyStructure).replaceAll(unusual, ''),
  ...Object.fromEntries(
    shippedTexts.map(({ id }) => [id, body(readFileSync(`content/resolutions/${id}.mdx`, 'utf8'))]),
  ),
};

describe('the Markdown of a text', () => {
  test.each(Object.entries(texts))('%s is the same beside signs seldom seen', (_, text) => {
    const seldom = '\n\nAt www.un.org, a\\*b and ~x~.\n';
    expect(parse(text)).toEqual(parse(text + seldom).slice(0, -1));
  });

  test.each([
    ['export const a = 1', 'mdxjsEsm', undefined],
    ['{a}', 'mdxFlowExpression', undefined],
    ['<a />', 'mdxJsxFlowElement', undefined],
    ['Words\n:-', 'table', 'tableRow'],
    ['| Words |\n| --- |', 'table', 'tableRow'],
    ['~~Words~~', 'paragraph', 'delete'],
    ['https://un.org', 'paragraph', 'link'],
    ['HTTP://un.org', 'paragraph', 'link'],
    ['WWW.un.org', 'paragraph', 'link'],
    ['www\\.un.org', 'paragraph', 'link'],
    ['www&#46;un.org', 'paragraph', 'link'],
    ['a@un.org', 'paragraph', 'link'],
  ])('“%s” is a %s with a %s', (markdown, node, within) => {
    expect(kinds(markdown)).toEqual([node, within]);
  });

  test('shows a box', () => {
    const [list] = parse('1. [x] Words');
    expect(list).toMatchObject({ children: [{ checked: true }] });
  });
});
