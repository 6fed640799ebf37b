import type { Element, ElementContent } from 'xast';

/** Writes an XML document, in UTF-8, from its outermost element. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root)}\n`;
}

/**
 * As `xast-util-to-xml` has it, in a tenth of the time: most of a Word file is elements, and for
 * each name and value the package makes sure anew how its signs are escaped.
 */
function element({ name, attributes, children }: Element): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) tag += ` ${key}="${escaped(value, inValues)}"`;
  }
  let content = '';
  for (const node of children) content += child(node);
  // An element without words is as one without children.
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** @throws {TypeError} at anything else than elements and text: nothing here makes it */
function child(node: ElementContent): string {
  if (node.type === 'element') return element(node);
  if (node.type !== 'text') throw new TypeError(`No document here holds a node ${node.type}.`);
  // Three signs end a CDATA section, so that XML wants the last of them escaped.
  return escaped(node.value, inWords).replaceAll(']]>', ']]&gt;');
}

// Control characters, which XML cannot hold, are left out.
const inWords = /[&<\0-\x08\v\f\x0E-\x1F]/g;
const inValues = /[&<"\0-\x08\v\f\x0E-\x1F]/g;

const escapes: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

/** Most words and values have none of the signs, which is faster to find than to replace none. */
function escaped(text: string, signs: RegExp): string {
  return text.search(signs) === -1 ? text : text.replace(signs, (sign) => escapes[sign] ?? '');
}
