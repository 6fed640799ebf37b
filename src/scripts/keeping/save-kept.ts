/** Saves kept paragraphs as a file, or copies them side by side. */
import { cite } from '../../cite-as/cite.ts';
import { keptMarkdown } from '../../formats/kept/markdown.ts';
import type { KeptText } from '../../formats/kept/kept-text.ts';
import { keptDocument } from '../../formats/kept/word.ts';
import { writeWord } from '../../formats/word/write-word.ts';
import { parseAnchorRange } from '../../model/places/anchor-range.ts';
import { shortName } from '../../model/text/names.ts';
import { addresses } from '../../site/addresses.ts';
import { wordFormat } from '../../site/data-formats.ts';
import { copy } from '../copying/clipboard.ts';
import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';

/** What can be made of a list, as the buttons name it. */
export type KeptFormat = 'docx' | 'md' | 'bib' | 'table';

/** Makes it, and hands it to the reader. */
export async function saveKept(list: readonly KeptText[], format: KeptFormat): Promise<void> {
  switch (format) {
    case 'docx':
      saveFile('kept.docx', wordFormat.mediaType, writeWord(keptDocument(list, addresses)));
      return;
    case 'md':
      saveFile('kept.md', 'text/markdown', keptMarkdown(list, addresses));
      return;
    case 'bib':
      saveFile('kept.bib', 'application/x-bibtex', await records(list));
      return;
    case 'table':
      await copy(sideBySide(list), 'Table');
  }
}

async function records(list: readonly KeptText[]): Promise<string> {
  const written: string[] = [];
  for (const { resolution, anchor } of list) {
    const url = addresses.absolute(addresses.resolution(resolution.id, anchor));
    const place = parseAnchorRange(anchor);
    written.push((await cite('bibtex', { resolution, place, url }, true)).text.trim());
  }
  return `${written.join('\n\n')}\n`;
}

/** A column for each text, in the order in which they are first kept; its paragraphs below. */
function sideBySide(list: readonly KeptText[]): { plain: string; html: string } {
  const columns = [...Map.groupBy(list, ({ resolution }) => resolution.id).values()];
  const heads = columns.map(([first]) => (first ? shortName(first.resolution) : ''));
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => {
      const kept = column[row];
      return kept ? `${kept.marker} ${kept.words}`.trim() : '';
    }),
  );
  const table = element(
    'table',
    {},
    element('tr', {}, ...heads.map((head) => element('th', {}, head))),
    ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))),
  );
  return {
    plain: [heads, ...rows].map((cells) => cells.join('\t')).join('\n'),
    html: table.outerHTML,
  };
}
