import type { Element } from 'xast';
import type { TextRow } from '../../model/text/paragraphs.ts';
import type { Inline, Paragraph, Section } from '../../model/text/resolution.ts';
import { lineBlocks, openingBlocks } from './blocks.ts';
import { endOfSection, quotedBlocks } from './body.ts';
import { elementId, listId, partId } from './element-id.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';

/**
 * The enacting formula, and each preambular paragraph in a container named by its lead, as
 * printed, or by the guideline's general name where it has none. A heading within the preamble is
 * a container, too, its number and title lines of their own, of what stands under it. Null where
 * there is neither.
 */
export function preamble(
  enactingFormula: readonly Inline[],
  rows: readonly TextRow[],
  context: InlineContext,
): Element | null {
  if (enactingFormula.length === 0 && rows.length === 0) return null;
  const formula = { name: 'enactingFormula', eId: 'formula_1' };
  return element(
    'preamble',
    {},
    enactingFormula.length === 0
      ? null
      : element('formula', formula, element('p', {}, inlineNodes(enactingFormula, context))),
    containers(rows, context),
  );
}

/** Headings with what stands under them, and paragraphs. */
function containers(rows: readonly TextRow[], context: InlineContext): Element[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  if (first.type === 'paragraph') {
    return [container(first.paragraph, context), ...containers(rest, context)];
  }
  const end = endOfSection(first.section, rest);
  return [
    headed(first.section, containers(rest.slice(0, end), context), context),
    ...containers(rest.slice(end), context),
  ];
}

function headed(section: Section, inner: Element[], context: InlineContext): Element {
  const { anchor, marker, title, isSetApart } = section;
  const eId = elementId('', 'container_heading', section);
  return element(
    'container',
    { name: 'heading', eId, GUID: anchor },
    isSetApart ? element('p', {}, '* * *') : null,
    marker === '' ? null : element('p', {}, marker),
    title.length === 0 ? null : element('p', {}, inlineNodes(title, context)),
    inner,
  );
}

function container(paragraph: Paragraph, context: InlineContext): Element {
  const { anchor, lead } = paragraph;
  const eId = elementId('', 'container', paragraph);
  return element(
    'container',
    { name: lead ?? 'preamble', eId, GUID: anchor },
    paragraph.isSetApart ? element('p', {}, '* * *') : null,
    blocks(paragraph, eId, context),
  );
}

/** A paragraph's words; with sub-paragraphs the list which in the preamble is of blocks. */
function blocks(paragraph: Paragraph, parent: string, context: InlineContext): Element[] {
  const { content, lines, paragraphs, quoted, closing } = paragraph;
  const after = quotedBlocks(quoted, parent, context);
  const opening = openingBlocks(paragraph, parent, context);
  if (paragraphs.length === 0) return [...opening, ...after, ...lineBlocks(closing, context)];
  const eId = listId(parent);
  const isIntroduced = content.length > 0 && lines.length === 0;
  const introduction = { eId: partId(eId, 'intro') };
  return [
    ...(isIntroduced ? [] : opening),
    element(
      'blockList',
      { eId },
      isIntroduced
        ? element('listIntroduction', introduction, inlineNodes(content, context))
        : null,
      paragraphs.map((sub) => {
        const itemId = elementId(eId, 'item', sub);
        return element(
          'item',
          { eId: itemId, GUID: sub.anchor },
          element('num', {}, sub.marker),
          blocks(sub, itemId, context),
        );
      }),
    ),
    ...after,
    ...lineBlocks(closing, context),
  ];
}
