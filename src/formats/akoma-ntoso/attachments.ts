import type { Element } from 'xast';
import type { Addresses } from '../../site/create-addresses.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import { body } from './body.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';
import { annexMeta } from './meta.ts';
import type { Parts } from './parts.ts';

/** The annexes, each a document of its own with its title; null where there are none. */
export function attachments(
  resolution: Resolution,
  annexes: Parts['annexes'],
  addresses: Addresses,
  context: InlineContext,
): Element | null {
  if (annexes.length === 0) return null;
  return element(
    'attachments',
    {},
    annexes.map(({ heading, rows }, index) => {
      const component = `annex_${index + 1}`;
      const eId = `att_${index + 1}`;
      const lines = heading
        ? [
            heading.isSetApart ? element('p', {}, '* * *') : null,
            heading.marker === '' ? null : element('p', {}, heading.marker),
            heading.title.length === 0
              ? null
              : element('p', {}, element('docTitle', {}, inlineNodes(heading.title, context))),
          ].filter((line) => line !== null)
        : [];
      return element(
        'attachment',
        { eId, GUID: heading?.anchor },
        element(
          'doc',
          { name: 'annex' },
          annexMeta(resolution, addresses, component),
          lines.length === 0 ? null : element('preface', {}, lines),
          element('mainBody', {}, body(rows, eId, context)),
        ),
      );
    }),
  );
}
