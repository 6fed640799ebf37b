import { parseFragment, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import { expect, test } from 'vitest';
import { textHtml } from '../../../src/discovery/text-html.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { inOneLine } from '../../support/source-words.ts';
import { structuredResolution, structuredWords } from '../../support/structured-resolution.ts';

const written = textHtml(structuredResolution, {
  addresses: createAddresses('https://texts.example', '/'),
  target: () => null,
});

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** What HTML says, note marks as `[1]`, with what parses it. */
function read(html: string): { words: string; elements: string[]; errors: string[] } {
  const errors: string[] = [];
  const elements: string[] = [];
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const text = node.childNodes.map(textOf).join('');
    if (!('tagName' in node)) return text;
    elements.push(node.tagName);
    if (node.tagName === 'sup') return `[${text}]`;
    return ['em', 'strong', 'a'].includes(node.tagName) ? text : ` ${text} `;
  };
  const onParseError = ({ code }: ParserError): void => void errors.push(code);
  const words = inOneLine(textOf(parseFragment(html, { onParseError })));
  return { words, elements, errors };
}

test('a feed reader has every word of a text of every structure in its order, in valid HTML', () => {
  const { words, errors } = read(written);
  expect(words).toBe(structuredWords.slice(structuredWords.indexOf('The General Assembly,[1]')));
  expect(errors).toEqual([]);
});

test('headings are headings by their level, tables tables, and what is quoted a quotation', () => {
  const { elements } = read(written);
  expect(elements.filter((name) => /^h\d$/.test(name))).toEqual([
    'h3',
    'h3',
    'h4',
    'h3',
    'h3',
    'h3',
    'h4',
    'h5',
    'h3',
    'h4',
    'h4',
  ]);
  expect(elements).toContain('blockquote');
  expect(written).toContain('<tr><th>Grain</th><th colspan="2">Sacks</th></tr>');
  expect(written).toContain('<td>twelve</td><td></td>');
  expect(written).toContain('<a href="https://texts.example/a/res/99/7b/#ii">II.</a> Reaping</h3>');
});
