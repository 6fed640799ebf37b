import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/**
 * The root element of an XML document.
 *
 * @throws where the document is not well-formed
 */
export function parseXml(xml: string): Element {
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  if (!root) throw new Error('the document has no element');
  return root;
}

/** All elements below one, in the order of the document. */
export function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  );
}

/** All elements of a name below one. */
export function allNamed(element: Element, name: string): Element[] {
  return elementsIn(element).filter((candidate) => candidate.name === name);
}

/** The only element of a name below one. */
export function theOnly(element: Element, name: string): Element {
  const [found, ...others] = allNamed(element, name);
  if (!found || others.length > 0) throw new Error(`there is not one ${name}`);
  return found;
}

/** The text in a node, exactly as the document has it. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
