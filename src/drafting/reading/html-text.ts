/** The words of HTML, as a word processor or a page puts it on the clipboard. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { withinLimit } from './limits.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(
  'p div li ol ul h1 h2 h3 h4 h5 h6 table tr td th blockquote section article br'.split(' '),
);
const passedOver = new Set(
  'style script head title meta link template svg math del object iframe textarea select'.split(
    ' ',
  ),
);

/**
 * The paragraphs, an empty line between them; items of numbered lists with their numbers.
 *
 * @throws {UnreadableError} where they are longer than is read
 */
export function htmlText(html: string): string {
  const words = parseFragment(withinLimit(withoutComments(html)))
    .childNodes.map(textOf)
    .join('');
  return words
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Word writes its own instructions into comments, many times as long as the words. */
function withoutComments(html: string): string {
  return html.replace(/<!--[^]*?-->/g, '').replace(/<style[^]*?<\/style>/gi, '');
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value.replace(/\s+/g, ' ') : '';
  if (!('tagName' in node) || passedOver.has(node.tagName)) return '';
  const words = node.childNodes.map(textOf).join('');
  return blocks.has(node.tagName) ? `\n${numberOf(node)}${words}\n` : words;
}

/** The number of an item of a numbered list, as a browser would count it. */
function numberOf(element: Element): string {
  const list = element.parentNode;
  if (element.tagName !== 'li' || !list || !('tagName' in list) || list.tagName !== 'ol') return '';
  const items = list.childNodes.filter((child) => 'tagName' in child && child.tagName === 'li');
  const start = Number(list.attrs.find(({ name }) => name === 'start')?.value ?? 1);
  const number = (Number.isInteger(start) ? start : 1) + items.indexOf(element);
  const type = list.attrs.find(({ name }) => name === 'type')?.value;
  return type === 'a' && number <= 26 ? `(${String.fromCharCode(96 + number)}) ` : `${number}. `;
}
