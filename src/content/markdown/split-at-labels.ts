import type { Paragraph, PhrasingContent } from 'mdast';
import { parseSubParagraphLabel } from '../../model/places/sub-paragraph-label.ts';

/** Part of a Markdown paragraph: the nodes between two labels, and the line they start on. */
export interface ParagraphPart {
  readonly line: number;
  readonly children: PhrasingContent[];
}

/**
 * Splits a paragraph before each line that opens with a sub-paragraph label, so that
 *
 *     1. *Decides*:
 *        (a) To return …;
 *        (b) To keep …;
 *
 * is one paragraph with two sub-paragraphs, although no empty lines stand between.
 */
export function splitAtLabels(paragraph: Paragraph): ParagraphPart[] {
  const parts: ParagraphPart[] = [{ line: paragraph.position?.start.line ?? 1, children: [] }];
  for (const node of paragraph.children) {
    if (node.type !== 'text') {
      parts.at(-1)?.children.push(node);
      continue;
    }
    const start = node.position?.start.line ?? 1;
    const lines = node.value.split(/\r?\n/);
    lines.forEach((words, index) => {
      const opensPart = index > 0 && parseSubParagraphLabel(words.trimStart()) !== null;
      if (opensPart) parts.push({ line: start + index, children: [] });
      const joint = index > 0 && !opensPart ? '\n' : '';
      const value = joint + (opensPart ? words.trimStart() : words);
      if (value !== '') parts.at(-1)?.children.push({ ...node, value });
    });
  }
  return parts;
}
