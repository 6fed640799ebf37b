import type { Element, Nodes } from 'xast';
import { attribute, nameOf } from './elements.ts';

/** What is said of a text, not said by it: its masthead is read by itself. */
const notItsOwn: ReadonlySet<string> = new Set(['meta', 'coverPage']);

/** All words of a statement, with the marks of its notes where they refer and where they stand. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (node.type !== 'element') return '';
  const name = nameOf(node);
  if (notItsOwn.has(name) || attribute(node, 'name') === 'masthead') return '';
  return ` ${marksOf(node)} ${node.children.map(wordsIn).join('')} `;
}

function marksOf(element: Element): string {
  const mark = attribute(element, 'marker');
  switch (nameOf(element)) {
    case 'authorialNote':
      return `${mark} ${mark}`;
    case 'noteRef':
      return mark;
    default:
      return '';
  }
}
