import type { Element, Nodes } from 'xast';
import { inOneLine } from './source-words.ts';
import { allNamed, parseXml, theOnly } from './xml.ts';

/** Elements that end a line. */
const lines: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'listIntroduction', 'eol']);

/**
 * The words of a resolution in Akoma Ntoso as `sourceWords` gives those of its source: all but
 * the metadata, in order, with the marks of notes as `[1]` and the notes after the text.
 */
export function readBackXml(xml: string): string {
  const statement = theOnly(parseXml(xml), 'statement');
  const text = statement.children.filter(
    (child) => child.type === 'element' && child.name !== 'meta',
  );
  const notes = allNamed(statement, 'authorialNote');
  return inOneLine(
    [
      ...text.map(wordsOf),
      ...notes.map((note) => `${markOf(note)} ${note.children.map(wordsOf).join('')}`),
    ].join(' '),
  );
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.name === 'authorialNote' || node.name === 'noteRef') return markOf(node);
  return node.children.map(wordsOf).join('') + (lines.has(node.name) ? ' ' : '');
}

function markOf({ attributes }: Element): string {
  return `[${attributes['marker'] ?? ''}]`;
}
