/** Saves kept paragraphs as a file, or copies them. */
import { cite } from '../../cite-as/cite.ts';
import { keptMarkdown } from '../../formats/kept/markdown.ts';
import type { KeptText } from '../../formats/kept/kept-text.ts';
import { keptDocument, keptTable } from '../../formats/kept/word.ts';
import { writeWord } from '../../formats/word/write-word.ts';
import { parseAnchorRange } from '../../model/places/anchor-range.ts';
import { addresses } from '../../site/addresses.ts';
import { wordFormat } from '../../site/data-formats.ts';
import { copy, type Copied } from '../copying/clipboard.ts';
import { saveFile } from '../save-file.ts';
import { tableToCopy, textToCopy } from './draw.ts';

/** What can be made of a list, as the buttons name it. */
export type KeptFormat = 'word' | 'markdown' | 'bibtex' | 'table';

type List = readonly KeptText[];

/** Saves it. */
export async function saveKept(list: List, format: KeptFormat): Promise<void> {
  switch (format) {
    case 'word':
      saveFile('kept.docx', wordFormat.mediaType, writeWord(keptDocument(list, addresses)));
      return;
    case 'table':
      saveFile('side-by-side.docx', wordFormat.mediaType, writeWord(keptTable(list, addresses)));
      return;
    case 'markdown':
      saveFile('kept.md', 'text/markdown', keptMarkdown(list, addresses));
      return;
    case 'bibtex':
      saveFile('kept.bib', 'application/x-bibtex', await records(list));
  }
}

const copies: Readonly<
  Record<KeptFormat, { what: string; make: (list: List) => Copied | Promise<Copied> }>
> = {
  word: { what: 'Text', make: textToCopy },
  table: { what: 'Table', make: tableToCopy },
  markdown: {
    what: 'Markdown',
    make: (list) => ({ plain: keptMarkdown(list, addresses), html: null }),
  },
  bibtex: { what: 'BibTeX', make: async (list) => ({ plain: await records(list), html: null }) },
};

/** Puts it on the clipboard: formatted text and tables for a document, else as plain text. */
export async function copyKept(list: List, format: KeptFormat): Promise<void> {
  const { what, make } = copies[format];
  await copy(await make(list), what);
}

async function records(list: List): Promise<string> {
  const written: string[] = [];
  for (const { resolution, anchor } of list) {
    const url = addresses.absolute(addresses.resolution(resolution.id, anchor));
    const place = parseAnchorRange(anchor);
    written.push((await cite('bibtex', { resolution, place, url }, true)).text.trim());
  }
  return `${written.join('\n\n')}\n`;
}
