/** The text of a resolution as HTML that means the same wherever it is read. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { citationAddress } from '../formats/context.ts';
import type { FormatContext } from '../formats/context.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';
import { printedClosing } from '../model/text/printed-document.ts';
import type { Citation, Inline, Resolution } from '../model/text/resolution.ts';

/** Where links lead, absolute. */
interface Links {
  readonly place: (anchor: string) => string;
  /** Undefined where it is not known what leads to the instrument. */
  readonly citation: (citation: Citation) => string | undefined;
}

/**
 * Writes enacting formula, paragraphs, the lines that close the document, and notes, each in
 * a `<p>`. Printed numbers link to their place on the site, citations to what they cite.
 * There are no classes in it and no relative addresses.
 */
export function textHtml(resolution: Resolution, context: FormatContext): string {
  const { addresses } = context;
  const { id, enactingFormula, paragraphs, notes } = resolution;
  const closing = printedClosing(resolution);
  const links: Links = {
    place: (anchor) => addresses.absolute(addresses.resolution(id, anchor)),
    citation: (citation) => citationAddress(citation, context),
  };
  const tree = [
    x('p', inlineNodes(enactingFormula, links)),
    ...withSubParagraphs(paragraphs).map(({ anchor, marker, content }) =>
      x('p', [
        ...(marker === '' ? [] : [link(links.place(anchor), marker), ' ']),
        ...inlineNodes(content, links),
      ]),
    ),
    ...(closing.length > 0 ? [x('p', [x('em', inLines(closing))])] : []),
    ...notes.map(({ anchor, mark, content }) =>
      x('p', [noteNumber(anchor, mark, links), ' ', ...inlineNodes(content, links)]),
    ),
  ];
  return toXml(tree, { closeEmptyElements: true });
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
