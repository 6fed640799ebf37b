/** The text of a resolution as HTML that means the same wherever it is read. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { citationAddress } from '../formats/context.ts';
import type { FormatContext } from '../formats/context.ts';
import { kindOf, textRows, type TextRow } from '../model/text/paragraphs.ts';
import { printedClosing } from '../model/text/printed-document.ts';
import type {
  Citation,
  Inline,
  Line,
  Note,
  Paragraph,
  Resolution,
  Section,
  Table,
} from '../model/text/resolution.ts';

/** Where links lead, absolute. */
interface Links {
  readonly place: (anchor: string) => string;
  /** Undefined where it is not known what leads to the instrument. */
  readonly citation: (citation: Citation) => string | undefined;
}

/**
 * Writes enacting formula, headings, paragraphs, the lines that close the document, and notes.
 * What is printed on a line of its own is a `<p>`, what a paragraph quotes a `<blockquote>`.
 * Printed numbers link to their place on the site, citations to what they cite. There are no
 * classes in it and no relative addresses.
 */
export function textHtml(resolution: Resolution, context: FormatContext): string {
  const { addresses } = context;
  const { id, enactingFormula, notes } = resolution;
  const links: Links = {
    place: (anchor) => addresses.absolute(addresses.resolution(id, anchor)),
    citation: (citation) => citationAddress(citation, context),
  };
  const closing = printedClosing(resolution);
  const rows = textRows(resolution);
  const annexes = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexes < 0 ? rows.length : annexes;
  const tree = [
    ...(enactingFormula.length > 0 ? [x('p', inlineNodes(enactingFormula, links))] : []),
    ...rows.slice(0, end).flatMap((row) => rowNodes(row, links)),
    ...(closing.length > 0 ? [x('p', [x('em', inLines(closing))])] : []),
    ...rows.slice(end).flatMap((row) => rowNodes(row, links)),
    ...notes.map((note) => noteNode(note, links)),
  ];
  // In HTML a cell has an end tag, though it be empty.
  return toXml(tree, { closeEmptyElements: true }).replaceAll(
    /<(t[dh])([^<>]*) \/>/g,
    '<$1$2></$1>',
  );
}

function rowNodes(row: TextRow, links: Links): Element[] {
  return row.type === 'heading'
    ? headingNodes(row.section, links)
    : paragraphNodes(row.paragraph, links);
}

function headingNodes(section: Section, links: Links): Element[] {
  const { anchor, marker, title, level, enactingFormula, isSetApart } = section;
  return [
    ...asterisks(isSetApart),
    x(`h${Math.min(level + 2, 6)}`, [
      ...(marker === '' ? [] : [link(links.place(anchor), marker)]),
      ...(marker === '' || title.length === 0 ? [] : [' ']),
      ...inlineNodes(title, links),
    ]),
    ...(enactingFormula.length > 0 ? [x('p', inlineNodes(enactingFormula, links))] : []),
  ];
}

function paragraphNodes(paragraph: Paragraph, links: Links): Element[] {
  const { anchor, marker, content, lines, table, paragraphs, quoted, closing } = paragraph;
  const hasWords = marker !== '' || content.length > 0;
  return [
    ...asterisks(paragraph.isSetApart),
    ...(hasWords
      ? [
          x('p', [
            ...(marker === '' ? [] : [link(links.place(anchor), marker), ' ']),
            ...inlineNodes(content, links),
          ]),
        ]
      : []),
    ...lineNodes(lines, links),
    ...(table ? tableNodes(table, links) : []),
    ...paragraphs.flatMap((sub) => paragraphNodes(sub, links)),
    ...quoted.map((text) =>
      x('blockquote', [
        ...(text.enactingFormula.length > 0
          ? [x('p', inlineNodes(text.enactingFormula, links))]
          : []),
        ...textRows(text).flatMap((row) => rowNodes(row, links)),
      ]),
    ),
    ...lineNodes(closing, links),
  ];
}

function asterisks(isSetApart: boolean): Element[] {
  return isSetApart ? [x('p', '* * *')] : [];
}

function lineNodes(lines: readonly Line[], links: Links): Element[] {
  return lines.map(({ marker, content }) =>
    x('p', [...(marker === '' ? [] : [`${marker} `]), ...inlineNodes(content, links)]),
  );
}

function tableNodes({ rows, headRows, notes }: Table, links: Links): Element[] {
  const drawn = rows.map((row, index) =>
    x(
      'tr',
      row.map(({ content, colspan, rowspan }) =>
        x(
          index < headRows ? 'th' : 'td',
          { ...span('colspan', colspan), ...span('rowspan', rowspan) },
          inlineNodes(content, links),
        ),
      ),
    ),
  );
  return [x('table', drawn), ...notes.map((note) => noteNode(note, links))];
}

function span(name: 'colspan' | 'rowspan', count: number): Readonly<Record<string, string>> {
  return count === 1 ? {} : { [name]: String(count) };
}

function noteNode({ anchor, mark, content }: Note, links: Links): Element {
  return x('p', [noteNumber(anchor, mark, links), ' ', ...inlineNodes(content, links)]);
}

function inLines(lines: readonly string[]): (Element | string)[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [x('br'), line]));
}

function inlineNodes(inlines: readonly Inline[], links: Links): ElementContent[] {
  return inlines.flatMap((inline) => inlineNode(inline, links));
}

function inlineNode(inline: Inline, links: Links): ElementContent | ElementContent[] {
  if (inline.type === 'text') return { type: 'text', value: inline.value };
  if (inline.type === 'noteMark') return noteNumber(inline.anchor, inline.mark, links);
  const words = inlineNodes(inline.children, links);
  switch (inline.type) {
    case 'emphasis':
      return x('em', words);
    case 'strong':
      return x('strong', words);
    case 'link':
      return link(inline.target, words);
    case 'citation': {
      const address = links.citation(inline.citation);
      return address === undefined ? words : link(address, words);
    }
  }
}

function noteNumber(anchor: string, mark: string, links: Links): Element {
  return x('sup', [link(links.place(anchor), mark)]);
}

function link(href: string, words: string | ElementContent[]): Element {
  return x('a', { href }, words);
}
