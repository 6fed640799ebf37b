import type { Element } from 'xast';
import type { Paragraph, Resolution } from '../../model/text/resolution.ts';
import { listId, paragraphId, partId, subParagraphId } from './element-id.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';

/** The operative paragraphs. */
export function mainBody({ paragraphs }: Resolution, context: InlineContext): Element {
  const operative = paragraphs.filter(({ kind }) => kind === 'operative');
  return element(
    'mainBody',
    {},
    operative.map((paragraph, index) =>
      hierarchical('paragraph', paragraph, paragraphId('para', paragraph.number, index), context),
    ),
  );
}

/** A paragraph or one of its points: its number, then its words or the list that they open. */
function hierarchical(
  name: 'paragraph' | 'point',
  paragraph: Paragraph,
  eId: string,
  context: InlineContext,
): Element {
  const { anchor, marker, content, paragraphs } = paragraph;
  return element(
    name,
    { eId, GUID: anchor },
    marker === '' ? null : element('num', {}, marker),
    paragraphs.length === 0
      ? element(
          'content',
          { eId: partId(eId, 'content') },
          element('p', {}, inlineNodes(content, context)),
        )
      : list(paragraph, eId, context),
  );
}

function list({ content, paragraphs }: Paragraph, parent: string, context: InlineContext): Element {
  const eId = listId(parent);
  return element(
    'list',
    { eId },
    content.length === 0
      ? null
      : element(
          'intro',
          { eId: partId(eId, 'intro') },
          element('p', {}, inlineNodes(content, context)),
        ),
    paragraphs.map((point, index) =>
      hierarchical('point', point, subParagraphId(eId, 'point', point.number, index), context),
    ),
  );
}
