import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { toMarkdownText } from '../../../src/formats/markdown/markdown.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { expectedCitations } from '../../support/expected-citations.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';
import { markdownWords, nodeWords, parseMarkdown } from '../../support/markdown-words.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';
import { shippedTexts } from '../../support/texts.ts';

const addresses = createAddresses('https://resolutions.example', '/texts/');
const shipped = shippedLibrary();

const markdown = `Recalling its resolution 55/109[^1] and __never__ 2 \\* 3,

4. *Requests* the Secretary-General:

   (a) To report:

   (i) On <this>;

   (ii) On [that];

   (b) To act;

5. *Decides* to continue.

[^1]: A/CONF.157/24 (Part I).
`.replace('<', '\\<');

test('Markdown reads as the document, and says below a rule where it is from', () => {
  expect(write(markdown)).toBe(`# 56/149. Made-up resolution A/RES/56/149

The General Assembly,

Recalling its [resolution 55/109](https://docs.un.org/en/A/RES/55/109)[^1] and **never** 2 \\* 3,

4. *Requests* the Secretary-General:

   - (a) To report:

     - (i) On \\<this>;

     - (ii) On \\[that];

   - (b) To act;

5. *Decides* to continue.

[^1]: [A/CONF.157/24 (Part I)](https://docs.un.org/en/A/CONF.157/24\\(PartI\\)).

---

General Assembly resolution 56/149 of 19 December 2001, A/RES/56/149: <https://resolutions.example/texts/a/res/56/149/>
`);
});

test('Markdown says that a draft is one', () => {
  const draft = shipped.resolution('e/cn.4/2002/draft');
  expect(toMarkdownText(draft, { addresses, target: shipped.target })).toContain(
    '\n---\n\nDraft resolution 2002/… of the Commission on Human Rights: <https://',
  );
});

describe('numbers in Markdown', () => {
  test.each([
    ['that begin with 9', '9. Nine;\n\n10. Ten.', '9. Nine; 10. Ten.'],
    ['in brackets', '1) One;\n\n2) Two.', '1) One; 2) Two.'],
    ['of which one is in brackets', '1. One;\n\n2) Two;\n\n3. Three.', '1. One; 2) Two; 3. Three.'],
    ['right before a letter', '1. (a) One;\n\n   (b) Two.', '1. (a) One; (b) Two.'],
  ])('%s are those that are printed', (_, typed, read) => {
    expect(markdownWords(write(`Noting,\n\n${typed}\n`))).toMatch(new RegExp(` ${escaped(read)}$`));
  });

  test('are none where the only operative paragraph has none', () => {
    const written = write('Noting,\n\n*Decides* to continue.\n');
    expect(written).toContain('\n\nNoting,\n\n*Decides* to continue.\n');
  });
});

test.each(shippedTexts)(
  'each citation in the Markdown of $id leads where it does on the page',
  ({ id }) => {
    const written = toMarkdownText(shipped.resolution(id), { addresses, target: shipped.target });
    const links: [words: string, address: string][] = [];
    visit(parseMarkdown(written), 'link', (link) => {
      links.push([nodeWords(link, written), link.url]);
    });
    const expected = (expectedCitations[id] ?? []).map(([, words, , address]) => [
      words,
      address.startsWith('/') ? `https://resolutions.example/texts${address}` : address,
    ]);
    expect(links.slice(0, -1)).toEqual(expected);
  },
);

test('sub-paragraphs stand within the paragraph they belong to', () => {
  const written = write(markdown);
  const depths: string[] = [];
  const note = (node: Nodes, depth: number): void => {
    if (node.type === 'paragraph') depths.push(`${depth} ${nodeWords(node, written)}`);
    if ('children' in node) {
      node.children.forEach((child) => {
        note(child, node.type === 'listItem' ? depth + 1 : depth);
      });
    }
  };
  note(parseMarkdown(written), 0);
  expect(depths.slice(2, -2)).toEqual([
    '1 Requests the Secretary-General:',
    '2 (a) To report:',
    '3 (i) On <this>;',
    '3 (ii) On [that];',
    '2 (b) To act;',
    '1 Decides to continue.',
  ]);
});

function write(typed: string): string {
  const library = createLibrary([madeUpResolution('A/RES/56/149', typed)], []);
  return toMarkdownText(library.resolution('a/res/56/149'), { addresses, target: library.target });
}

function escaped(words: string): string {
  return words.replace(/[.()]/g, '\\$&');
}
