import { shortName } from '../../model/text/names.ts';
import type { Addresses } from '../../site/create-addresses.ts';
import { noteOn } from '../checked-draft/citation.ts';
import {
  plainRun,
  type WordBlock,
  type WordDocument,
  type WordParagraph,
  type WordPiece,
} from '../word/document.ts';
import { setApart } from './italics.ts';
import { keptColumns, type KeptLine, type KeptText } from './kept-text.ts';

/** Kept paragraphs as a Word document, each with its citation as a footnote and its note below. */
export function keptDocument(list: readonly KeptText[], addresses: Addresses): WordDocument {
  return documentOf(
    list.flatMap((kept): WordBlock[] => {
      const paragraphs = kept.lines.map((line, index): WordParagraph => {
        const isLast = index === kept.lines.length - 1;
        const pieces = [...piecesOf(line, '\t'), ...(isLast ? [citation(kept, addresses)] : [])];
        return { type: 'paragraph', style: styleOf(line), pieces };
      });
      const note = [plainRun(kept.note)];
      return [
        ...paragraphs,
        ...(kept.note === ''
          ? []
          : [{ type: 'paragraph', style: 'Apparatus', pieces: note } as const]),
      ];
    }),
  );
}

/** The same side by side: a column for each text, its paragraphs below one another. */
export function keptTable(list: readonly KeptText[], addresses: Addresses): WordDocument {
  const columns = keptColumns(list);
  const cell = (pieces: readonly WordPiece[]) => ({ pieces, columns: 1, rows: 1 });
  const head = columns.flatMap(([first]) => {
    const name = first ? shortName(first.resolution) : '';
    return cell([{ ...plainRun(name), bold: true }]);
  });
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => {
      const kept = column[row];
      if (!kept) return cell([]);
      const lines = kept.lines.map((line) => piecesOf(line, ' '));
      const words = lines.flatMap((line, index) => [
        ...(index === 0 ? [] : [plainRun('\n')]),
        ...line,
      ]);
      return cell([...words, citation(kept, addresses)]);
    }),
  );
  return documentOf([{ type: 'table', hasHead: true, rows: [head, ...rows] }]);
}

function documentOf(blocks: readonly WordBlock[]): WordDocument {
  return {
    title: 'Kept paragraphs',
    author: 'Resolution Texts',
    date: null,
    head: ['Kept paragraphs', ''],
    foot: [],
    blocks,
  };
}

function styleOf({ marker, depth }: KeptLine): WordParagraph['style'] {
  if (depth > 0) return depth === 1 ? 'Sub1' : 'Sub2';
  return marker === '' ? 'Paragraph' : 'Numbered';
}

function piecesOf(line: KeptLine, behindMarker: string): WordPiece[] {
  const marker = line.marker === '' ? [] : [plainRun(line.marker + behindMarker)];
  const words = setApart(line).map(({ words: own, isItalic }) => ({
    ...plainRun(own),
    italic: isItalic,
  }));
  return [...marker, ...words];
}

function citation(kept: KeptText, addresses: Addresses): WordPiece {
  const { text, address } = noteOn(kept, addresses);
  const content = [plainRun(`${text}, `), { ...plainRun(address), link: address }];
  return { type: 'note', mark: '', isCounted: true, content };
}
