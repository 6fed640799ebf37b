import type { Element } from 'xast';
import type { Paragraph, Resolution } from '../../model/text/resolution.ts';
import { listId, paragraphId, partId, subParagraphId } from './element-id.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';

/**
 * The enacting formula, and each preambular paragraph in a container named by its lead, as
 * printed, or by the guideline's general name where it has none.
 */
export function preamble(
  { enactingFormula, paragraphs }: Resolution,
  context: InlineContext,
): Element {
  const preambular = paragraphs.filter(({ kind }) => kind === 'preambular');
  return element(
    'preamble',
    {},
    element(
      'formula',
      { name: 'enactingFormula', eId: 'formula_1' },
      element('p', {}, inlineNodes(enactingFormula, context)),
    ),
    preambular.map((paragraph, index) => {
      const { anchor, lead, number } = paragraph;
      const eId = paragraphId('container', number, index);
      return element(
        'container',
        { name: lead ?? 'preamble', eId, GUID: anchor },
        block(paragraph, eId, context),
      );
    }),
  );
}

/** A paragraph's words; with sub-paragraphs the list which in the preamble is of blocks. */
function block(paragraph: Paragraph, parent: string, context: InlineContext): Element {
  const { content, paragraphs } = paragraph;
  const words = inlineNodes(content, context);
  if (paragraphs.length === 0) return element('p', {}, words);
  const eId = listId(parent);
  return element(
    'blockList',
    { eId },
    content.length === 0 ? null : element('listIntroduction', { eId: partId(eId, 'intro') }, words),
    paragraphs.map((sub, index) => {
      const itemId = subParagraphId(eId, 'item', sub.number, index);
      return element(
        'item',
        { eId: itemId, GUID: sub.anchor },
        element('num', {}, sub.marker),
        block(sub, itemId, context),
      );
    }),
  );
}
