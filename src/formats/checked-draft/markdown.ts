/** A checked draft as Markdown. */
import type { FootnoteDefinition, Paragraph, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { CheckedDraft, CheckedParagraph } from '../../drafting/check.ts';
import { draftRuns } from '../../drafting/runs.ts';
import type { Addresses } from '../../site/create-addresses.ts';
import { checkColophon, faultsOf, sourceNote } from './citation.ts';

/** The draft: what it adds in bold, what a source has besides struck out, sources as footnotes. */
export function checkedDraftMarkdown(checked: CheckedDraft, addresses: Addresses): string {
  const notes: FootnoteDefinition[] = [];
  const paragraphs = checked.paragraphs.map((paragraph): Paragraph => {
    const said = notesOf(paragraph, addresses);
    const words = wordsOf(paragraph, addresses);
    if (said.length === 0) return { type: 'paragraph', children: words };
    const identifier = String(notes.length + 1);
    notes.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: said }],
    });
    return { type: 'paragraph', children: [...words, { type: 'footnoteReference', identifier }] };
  });
  const root: Root = {
    type: 'root',
    children: [
      ...paragraphs,
      ...notes,
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [text(checkColophon(checked, addresses))] },
    ],
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown()], rule: '-' });
}

function wordsOf(paragraph: CheckedParagraph, addresses: Addresses): PhrasingContent[] {
  const { marker, verdict } = paragraph;
  const number = marker === '' ? [] : [text(`${marker} `)];
  const runs = draftRuns(paragraph).flatMap(
    ({ kind, text: words, citation, isMark }): PhrasingContent[] => {
      if (isMark) return [text(`[${words}]`)];
      const isKept = kind === 'kept' && verdict?.standing !== 'new';
      // Markdown has no bold or struck words that begin or end with a space.
      const [before = '', own = '', after = ''] = isKept
        ? ['', words, '']
        : (/^(\s*)([^]*?)(\s*)$/.exec(words)?.slice(1) ?? []);
      const address = citation?.address ?? null;
      const said: PhrasingContent =
        address === null ? text(own) : link(addresses.absolute(address), own);
      const marked: PhrasingContent = {
        type: kind === 'removed' ? 'delete' : 'strong',
        children: [said],
      };
      return [text(before), isKept || own === '' ? said : marked, text(after)];
    },
  );
  return [...number, ...runs];
}

function notesOf(paragraph: CheckedParagraph, addresses: Addresses): PhrasingContent[] {
  const note = sourceNote(paragraph, addresses);
  return [
    ...(note ? [text(`${note.text}, `), link(note.address, note.address)] : []),
    ...faultsOf(paragraph).map((fault) => text(`${note ? ' ' : ''}${fault}`)),
  ];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}
