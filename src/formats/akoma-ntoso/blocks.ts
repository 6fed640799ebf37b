import type { Element } from 'xast';
import type { Line, Paragraph, Table } from '../../model/text/resolution.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';

/** The words of a paragraph, which are empty where only lines follow, and these, each a block. */
export function openingBlocks(
  { content, lines, table }: Paragraph,
  eId: string,
  context: InlineContext,
): Element[] {
  return [
    ...(content.length > 0 || lines.length > 0
      ? [element('p', {}, inlineNodes(content, context))]
      : []),
    ...lineBlocks(lines, context),
    ...(table ? [tableBlock(table, eId, context)] : []),
  ];
}

/** Bullets or closing words, each a block with its sign. */
export function lineBlocks(lines: readonly Line[], context: InlineContext): Element[] {
  return lines.map(({ marker, content }) =>
    element('p', {}, marker === '' ? null : `${marker} `, inlineNodes(content, context)),
  );
}

function tableBlock({ rows, headRows }: Table, parent: string, context: InlineContext): Element {
  return element(
    'table',
    { eId: `${parent}__table` },
    rows.map((row, index) =>
      element(
        'tr',
        {},
        row.map(({ content, colspan, rowspan }) =>
          element(
            index < headRows ? 'th' : 'td',
            {
              colspan: colspan === 1 ? undefined : colspan,
              rowspan: rowspan === 1 ? undefined : rowspan,
            },
            element('p', {}, inlineNodes(content, context)),
          ),
        ),
      ),
    ),
  );
}
