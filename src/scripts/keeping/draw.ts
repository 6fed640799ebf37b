/** Draws kept paragraphs, for the page and for the clipboard. Words are text, never markup. */
import { setApart } from '../../formats/kept/italics.ts';
import { keptColumns, keptWords, type KeptText } from '../../formats/kept/kept-text.ts';
import { noteOn } from '../../formats/checked-draft/citation.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { shortName } from '../../model/text/names.ts';
import { addresses } from '../../site/addresses.ts';
import type { Copied } from '../copying/clipboard.ts';
import { element } from '../element.ts';

/** The lines of a kept paragraph. */
export function drawLines({ lines }: KeptText): HTMLElement[] {
  return lines.map((line) => {
    const words = setApart(line).map(({ words: own, isItalic }) =>
      isItalic ? element('em', {}, own) : own,
    );
    const marker = line.marker === '' ? [] : [`${line.marker} `];
    return element('p', { 'data-depth': String(line.depth) }, ...marker, ...words);
  });
}

/** A link to the place of a kept paragraph, by its name there. */
export function drawPlace({ resolution, anchor }: KeptText): HTMLElement {
  const name = `${placeLabel(anchor)} of ${shortName(resolution)}`;
  return element('a', { href: addresses.resolution(resolution.id, anchor) }, name);
}

/** A table with a column for each text, its paragraphs below one another. */
export function drawTable(list: readonly KeptText[]): HTMLElement {
  const columns = keptColumns(list);
  const heads = columns.map(([first]) =>
    element('th', { scope: 'col' }, first ? shortName(first.resolution) : ''),
  );
  const rows = Array.from(
    { length: Math.max(0, ...columns.map(({ length }) => length)) },
    (_, row) =>
      columns.map((column) => {
        const kept = column[row];
        return element('td', {}, ...(kept ? drawLines(kept) : []));
      }),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells))),
  );
}

/** Side by side, for a document or a spreadsheet. */
export function tableToCopy(list: readonly KeptText[]): Copied {
  const table = drawTable(list);
  const columns = keptColumns(list);
  const rows = [...table.querySelectorAll('tbody tr')].map((_, row) =>
    columns.map((column) => (column[row] ? keptWords(column[row]).replace(/\s+/g, ' ') : '')),
  );
  const heads = [...table.querySelectorAll('th')].map(({ textContent }) => textContent);
  return {
    plain: [heads, ...rows].map((cells) => cells.join('\t')).join('\n'),
    html: table.outerHTML,
  };
}

/** One below the other, each with its citation and the reader's note, for a document. */
export function textToCopy(list: readonly KeptText[]): Copied {
  const items = list.map((kept) => {
    const { text, address } = noteOn(kept, addresses);
    const parts = [`${text}, ${address}`, ...(kept.note === '' ? [] : [kept.note])];
    const citation = element('p', {}, `${text}, `, element('a', { href: address }, address));
    const note = kept.note === '' ? [] : [element('p', {}, kept.note)];
    const html = [...drawLines(kept), citation, ...note].map(({ outerHTML }) => outerHTML);
    return { plain: [keptWords(kept), ...parts].join('\n'), html: html.join('') };
  });
  return {
    plain: items.map(({ plain }) => plain).join('\n\n'),
    html: items.map(({ html }) => html).join(''),
  };
}
