import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Addresses } from '../../site/create-addresses.ts';
import { noteOn } from '../checked-draft/citation.ts';
import { setApart } from './italics.ts';
import type { KeptText } from './kept-text.ts';

/** Kept paragraphs as Markdown: each a quotation, its citation and the reader's note below. */
export function keptMarkdown(list: readonly KeptText[], addresses: Addresses): string {
  const children = list.flatMap((kept): BlockContent[] => {
    const { text, address } = noteOn(kept, addresses);
    const citation: PhrasingContent = { type: 'link', url: address, children: [say(text)] };
    const lines = kept.lines.map((line) =>
      paragraph(
        ...(line.marker === '' ? [] : [say(`${line.marker} `)]),
        ...setApart(line).map(({ words, isItalic }): PhrasingContent =>
          isItalic ? { type: 'emphasis', children: [say(words)] } : say(words),
        ),
      ),
    );
    return [
      { type: 'blockquote', children: lines },
      paragraph(citation),
      ...(kept.note === '' ? [] : [paragraph(say(kept.note))]),
    ];
  });
  return toMarkdown({ type: 'root', children });
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function say(value: string) {
  return { type: 'text' as const, value };
}
