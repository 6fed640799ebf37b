/** Ways through a tree of XML. */
import type { Element, Nodes, Root } from 'xast';
import { dayIn } from '../printed/dates.ts';

/** The name of an element without its prefix, as Akoma Ntoso has it. */
export function nameOf({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements right below one. */
export function childElements(node: Element | Root): Element[] {
  const children: readonly Nodes[] = node.children;
  return children.filter((child) => child.type === 'element');
}

/** The first element of a name right below one. */
export function childNamed(node: Element | Root, name: string): Element | undefined {
  return childElements(node).find((child) => nameOf(child) === name);
}

/** All elements of a name below one, in the order of the document. */
export function allNamed(node: Element | Root, name: string): Element[] {
  return childElements(node).flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}

/** The first element of a name below one. */
export function firstNamed(node: Element | Root, name: string): Element | undefined {
  for (const child of childElements(node)) {
    const found = nameOf(child) === name ? child : firstNamed(child, name);
    if (found) return found;
  }
  return undefined;
}

/** An attribute; empty where there is none. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}

/** The same, null where there is none or nothing in it. */
export function givenAttribute(element: Element | undefined, name: string): string | null {
  const value = attribute(element, name);
  return value === '' ? null : value;
}

/** The text in a node as the document has it. */
export function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** The same as one line of words. */
export function lineIn(node: Nodes | undefined): string {
  return node
    ? textIn(node)
        .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : '';
}

/** The line of the file on which an element begins. */
export function lineOf({ position }: Element): number {
  return position?.start.line ?? 1;
}

/** The day that an element prints, else the one that it is tagged with, as an ISO date; null where there is neither. */
export function dayOf(element: Element | undefined): string | null {
  const tagged = attribute(element, 'date');
  return dayIn(lineIn(element)) ?? (isoDate.test(tagged) ? tagged : null);
}

const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
