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

/** Signs that let Markdown be read by the parser that knows all of it. */
const seldom = '\n\nAt www.un.org, a\\*b and ~x~.\n';

/** What slips into a text or gets lost in it. */
const slips = ['*', '**', '[', ']', '(', ')', '[^1]', '[^*]', '[^2]: ', '\n', '\n\n', '    ', ' ']
  .concat(['\t', '> ', '# ', '## ', '1. ', '2) ', '(a) ', '+ ', '* ', '![', '[a](A/RES/1/1)'])
  .concat(['[1]: A/RES/1/1\n', '***', '===', '   ', '“', '’', '\u00A0', '"', ':', '1', '']);

/** A few paragraphs of a text with slips in them, the same for each number. */
function mistyped(text: string, number: number): string {
  let last = number;
  const upTo = (most: number): number => {
    // Numerical Recipes' generator; its upper bits vary most.
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((last / 2 ** 32) * most);
  };
  const paragraphs = text.split('\n\n');
  const first = upTo(paragraphs.length);
  let typed = paragraphs.slice(first, first + 3).join('\n\n');
  for (let slip = 0; slip < 3; slip += 1) {
    const at = upTo(typed.length + 1);
    typed = typed.slice(0, at) + (slips[upTo(slips.length)] ?? '') + typed.slice(at + upTo(3));
  }
  return typed;
}

describe('the Markdown of a text', () => {
  test.each(Object.entries(texts))('%s is the same beside signs seldom seen', (_, text) => {
    expect(parse(text)).toEqual(parse(text + seldom).slice(0, -1));
  });

  test.each(Object.entries(texts))('%s, mistyped, is the same beside them', (_, text) => {
    for (let number = 0; number < 300; number += 1) {
      const typed = mistyped(text, number);
      expect(parse(typed), typed).toEqual(parse(typed + seldom).slice(0, -1));
    }
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
