import type { Addresses } from '../../site/create-addresses.ts';
import { noteOn } from '../checked-draft/citation.ts';
import { plainRun, type WordDocument, type WordParagraph } from '../word/document.ts';
import type { KeptText } from './kept-text.ts';

/** Kept paragraphs as a Word document, each with its citation as a footnote and its note below. */
export function keptDocument(list: readonly KeptText[], addresses: Addresses): WordDocument {
  return {
    title: 'Kept paragraphs',
    author: 'Resolution Texts',
    date: null,
    head: ['Kept paragraphs', ''],
    foot: [],
    blocks: list.flatMap((kept) => {
      const { text, address } = noteOn(kept, addresses);
      const paragraph: WordParagraph = {
        type: 'paragraph',
        style: kept.marker === '' ? 'Paragraph' : 'Numbered',
        pieces: [
          plainRun(kept.marker === '' ? kept.words : `${kept.marker}\t${kept.words}`),
          {
            type: 'note',
            mark: '',
            isCounted: true,
            content: [plainRun(`${text}, `), { ...plainRun(address), link: address }],
          },
        ],
      };
      const note: WordParagraph = {
        type: 'paragraph',
        style: 'Apparatus',
        pieces: [plainRun(kept.note)],
      };
      return kept.note === '' ? [paragraph] : [paragraph, note];
    }),
  };
}
