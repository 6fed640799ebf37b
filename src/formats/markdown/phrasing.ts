import type { PhrasingContent } from 'mdast';
import type { CitationRun, Inline } from '../../model/text/resolution.ts';
import { citationAddress, type FormatContext } from '../context.ts';

/** Writes the words of a paragraph or note. */
export type Phrasing = (inlines: readonly Inline[]) => PhrasingContent[];

/**
 * Words with their italics, bold, notes and links. A citation leads to an absolute address; a link
 * that was typed has its target for a title, `A/RES/55/2#op5`, by which it is told from those that
 * are found in the words.
 */
export function phrasingFor(context: FormatContext): Phrasing {
  const phrasing: Phrasing = (inlines) => inlines.flatMap(one);
  const one = (inline: Inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
        return [text(inline.value)];
      case 'noteMark':
        return [{ type: 'footnoteReference', identifier: noteName(inline.anchor, inline.mark) }];
      case 'emphasis':
      case 'strong':
        return [{ type: inline.type, children: phrasing(inline.children) }];
      case 'link':
        return [link(inline.target, phrasing(inline.children), inline.target)];
      case 'citation': {
        const address = citationAddress(inline.citation, context);
        const words = phrasing(inline.children);
        return address === undefined ? words : [link(address, words, typedTarget(inline))];
      }
    }
  };
  return phrasing;
}

function typedTarget({ citation: { symbol, pinpoint }, isTyped }: CitationRun): string | null {
  return isTyped ? [symbol, pinpoint?.text].filter(Boolean).join('#') : null;
}

/** What a note is called: its mark; of a table, whose letters others have too, its anchor. */
export function noteName(anchor: string, mark: string): string {
  return anchor.startsWith('fn') ? mark : anchor;
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** @param title null where the words tell where it leads */
export function link(
  url: string,
  children: PhrasingContent[],
  title: string | null = null,
): PhrasingContent {
  const [words] = children;
  const isWrittenOut = words?.type === 'text' && url.endsWith(words.value);
  return { type: 'link', url, title: isWrittenOut ? null : title, children };
}
