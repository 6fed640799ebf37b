import { selectedWords, type Selected, type Words } from './selected-words.ts';

/** Where a page shows words of documents. Nothing else is taken. */
const roots = '[data-own-words]';
/** What holds a line of words, or lines parted by `br`. Cells hold theirs whole. */
const blocks = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, caption, td, th';

/** One line of a document. */
export interface Line extends Words {
  readonly block: Element;
  /** The printed number, `5.`, where the line begins with it; else empty. */
  readonly number: string;
}

/**
 * The document's own words in ranges of the page: each paragraph with its number on its line,
 * sub-paragraphs and rows of tables on lines of their own, an empty line between paragraphs; in
 * HTML with italics, headings and tables. Nothing of the apparatus (`data-apparatus`) is among
 * them, nor anything outside of `data-own-words`. A paragraph has its number where the ranges
 * begin before its words, or hold all of them.
 *
 * @param ranges as a selection has them; several where a browser parts them at what cannot be
 *   selected
 * @returns null where the ranges hold no words of a document
 */
export function ownWords(ranges: readonly Range[]): Words | null {
  const lines = ownLines(ranges);
  return lines.length === 0 ? null : { plain: plainOf(lines), html: htmlOf(lines) };
}

/** The same, line by line. */
function ownLines(ranges: readonly Range[]): Line[] {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return [];
  const whole = new Range();
  whole.setStart(first.startContainer, first.startOffset);
  whole.setEnd(last.endContainer, last.endOffset);
  const selected: Selected = {
    whole,
    partOf: (text) => ranges.map((range) => partWithin(range, text)).join(''),
  };
  return [...document.querySelectorAll(roots)]
    .filter((root) => whole.intersectsNode(root))
    .flatMap((root) => [...root.querySelectorAll(blocks)])
    .filter((block) => whole.intersectsNode(block) && isLine(block))
    .flatMap((block) => lineOf(block, selected) ?? [])
    .reduce(joinNumbers, []);
}

/** All the document's own words from the beginning of one element to the end of another. */
export function ownWordsBetween(first: Element, last: Element): Words {
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return ownWords([range]) ?? { plain: '', html: '' };
}

/** The part of a text node that lies in a range. */
export function partWithin(range: Range, text: Text): string {
  if (!range.intersectsNode(text)) return '';
  const from = text === range.startContainer ? range.startOffset : 0;
  const to = text === range.endContainer ? range.endOffset : text.length;
  return text.data.slice(from, to);
}

function isLine(block: Element): boolean {
  if (block.closest('[data-apparatus]') || !block.checkVisibility()) return false;
  return block.matches('td, th') || (!block.closest('td, th') && !block.querySelector(blocks));
}

function lineOf(block: Element, selected: Selected): Line | null {
  const words = selectedWords(block, selected);
  const all = selectedWords(block, { ...selected, partOf: ({ data }) => data });
  if (words.plain === '' && all.plain !== '') return null;
  const beginsBefore = !block.contains(selected.whole.startContainer);
  const number = beginsBefore || words.plain === all.plain ? numberOf(block) : '';
  return words.html === '' && number === '' ? null : { ...words, block, number };
}

/** Printed before the words, or, where the page shows the paragraph's name instead, told with it. */
function numberOf(block: Element): string {
  const label = block.previousElementSibling;
  if (label?.matches('.label:not([data-apparatus])')) return label.textContent.trim();
  return block instanceof HTMLElement ? (block.dataset['number'] ?? '') : '';
}

/** A number without words of its own stands before those of the first sub-paragraph: `5. (a) To …`. */
function joinNumbers(lines: readonly Line[], line: Line): Line[] {
  const before = lines.at(-1);
  return before?.html === ''
    ? [...lines.slice(0, -1), { ...line, number: `${before.number} ${line.number}`.trim() }]
    : [...lines, line];
}

function plainOf(lines: readonly Line[]): string {
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      return (before ? spaceBetween(before.block, line.block) : '') + numbered(line, line.plain);
    })
    .join('');
}

function spaceBetween(one: Element, other: Element): string {
  if (groupOf(one) !== groupOf(other)) return '\n\n';
  const row = one.closest('tr');
  return row !== null && row === other.closest('tr') ? '\t' : '\n';
}

/** What a line belongs to: the whole paragraph, the table, or else nothing but itself. */
function groupOf(block: Element): Element {
  const group = block.parentElement?.closest('.para, table');
  return group ? groupOf(group) : block;
}

function htmlOf(lines: readonly Line[]): string {
  return [...Map.groupBy(lines, ({ block }) => block.closest('table') ?? block).values()]
    .map((group) => {
      const [line] = group;
      if (group.length > 1) return tableHtml(group);
      return line
        ? lineHtml(line, line.block.matches('h1, h2, h3, h4, h5, h6') ? line.block.localName : 'p')
        : '';
    })
    .join('');
}

function tableHtml(cells: readonly Line[]): string {
  const rows = [...Map.groupBy(cells, ({ block }) => block.closest('tr')).values()];
  const cellHtml = (cell: Line): string => lineHtml(cell, cell.block.localName);
  return `<table>${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`;
}

/** A cell keeps the columns and rows that it spans. */
function lineHtml(line: Line, name: string): string {
  const spans = ['colspan', 'rowspan'].map((span) => {
    const count = Number(line.block.getAttribute(span));
    return count > 1 ? ` ${span}="${count}"` : '';
  });
  return `<${name}${spans.join('')}>${numbered(line, line.html)}</${name}>`;
}

function numbered({ number }: Line, words: string): string {
  return number === '' ? words : `${number} ${words}`;
}
