import type { Link, Nodes } from 'mdast';
import type { Run, Words } from '../../reading/printed/printed-document.ts';
import { targetBesideWords, tidy } from '../../reading/printed/runs.ts';

/**
 * Where the links of a Markdown text lead: in ours a title tells those that were typed, elsewhere
 * only citations, which lead to the United Nations, are none.
 */
export type Linking = 'titled' | 'web';

/** The words of a node; citations are links by themselves and written without. */
export function runsOf(nodes: readonly Nodes[], linking: Linking): Run[] {
  const plain = { italic: false, bold: false, target: null };
  return tidy(nodes.flatMap((node) => runsWithin(node, plain, linking)));
}

/** The marks of a table's notes have longer names in the Markdown of a whole text. */
export function markOf(identifier: string): string {
  return identifier.replace(/^.*-note-/, '');
}

type Typography = Omit<Words, 'type' | 'text'>;

function runsWithin(node: Nodes, outer: Typography, linking: Linking): Run[] {
  if (node.type === 'footnoteReference') return [{ type: 'mark', mark: markOf(node.identifier) }];
  if ('value' in node) return [{ type: 'words', text: node.value, ...outer }];
  if (!('children' in node)) return [];
  const typography = {
    italic: outer.italic || node.type === 'emphasis',
    bold: outer.bold || node.type === 'strong',
    target: node.type === 'link' ? targetOf(node, linking) : outer.target,
  };
  return node.children.flatMap((child) => runsWithin(child, typography, linking));
}

const official = /^https?:\/\/(?:[^/]*\.)?(?:un|undocs|ohchr)\.org\//;

function targetOf({ url, title, children: [words] }: Link, linking: Linking): string | null {
  if (linking === 'titled') return title ?? null;
  if (official.test(url)) return null;
  return targetBesideWords(url, words?.type === 'text' ? words.value : '');
}
