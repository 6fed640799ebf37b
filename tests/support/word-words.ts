import mammoth from 'mammoth';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { inOneLine } from './source-words.ts';

/** What a Word file says, as a reader that is not ours reads it: note marks as `[1]`, notes last. */
export async function wordWords(file: Uint8Array): Promise<string> {
  return inOneLine(textOf(parseFragment(await wordHtml(file))));
}

/** A Word file as HTML, its words without links. */
export async function wordHtml(file: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  const faults = messages.filter(({ type }) => type === 'error');
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join(' '));
  return value.replace(/<a href="http[^>]*>(.*?)<\/a>/g, '$1');
}

function textOf(
  node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment,
): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(textOf).join('');
  if (!('tagName' in node)) return text;
  const id = node.attrs.find(({ name }) => name === 'id')?.value ?? '';
  const mark = /^footnote-(\d+)$/.exec(id)?.[1];
  if (mark !== undefined) return `[${Number(mark) - 1}] ${text.replace('↑', '')}`;
  return ['p', 'td', 'tr'].includes(node.tagName) || /^h\d$/.test(node.tagName) ? `${text} ` : text;
}
