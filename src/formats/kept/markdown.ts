import type { BlockContent, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Addresses } from '../../site/create-addresses.ts';
import { noteOn } from '../checked-draft/citation.ts';
import type { KeptText } from './kept-text.ts';

/** Kept paragraphs as Markdown: each a quotation, its citation and the reader's note below. */
export function keptMarkdown(list: readonly KeptText[], addresses: Addresses): string {
  const children = list.flatMap((kept): BlockContent[] => {
    const { text, address } = noteOn(kept, addresses);
    const words = kept.marker === '' ? kept.words : `${kept.marker} ${kept.words}`;
    const citation: PhrasingContent = { type: 'link', url: address, children: [say(text)] };
    return [
      { type: 'blockquote', children: [paragraph(say(words))] },
      paragraph(citation),
      ...(kept.note === '' ? [] : [paragraph(say(kept.note))]),
    ];
  });
  return toMarkdown({ type: 'root', children });
}

function paragraph(child: PhrasingContent): BlockContent {
  return { type: 'paragraph', children: [child] };
}

function say(value: string) {
  return { type: 'text' as const, value };
}
