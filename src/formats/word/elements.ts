import type { Element } from 'xast';

type Value = string | number | undefined;
type Child = Element | string | null;

/**
 * An element of WordprocessingML (ISO/IEC 29500-1, 17): `w('jc', { val: 'both' })` is
 * `<w:jc w:val="both"/>`. An attribute with a colon has its own prefix.
 */
export function w(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Child | readonly Child[])[]
): Element {
  const element: Element = { type: 'element', name: `w:${name}`, attributes: {}, children: [] };
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) {
      element.attributes[key.includes(':') ? key : `w:${key}`] = String(value);
    }
  }
  for (const child of children.flat()) {
    if (typeof child === 'string') element.children.push({ type: 'text', value: child });
    else if (child) element.children.push(child);
  }
  return element;
}

/** The namespaces that the parts of a document declare at their root. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Words as they stand in a run. */
export function textElement(words: string, name: 't' | 'delText' = 't'): Element {
  return w(name, { 'xml:space': 'preserve' }, xmlText(words));
}

/** Text without what XML 1.0 cannot hold, which a text that is pasted may: `\f`, a lone surrogate. */
export function xmlText(text: string): string {
  // All that XML 1.0 allows (2.2).
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
