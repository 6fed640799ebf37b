import { anchorsIn } from '../../citing/place-in-text.ts';
import { readLinkTarget } from '../../model/symbols/link-target.ts';
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { Inline, Link } from '../../model/text/resolution.ts';
import { resolutionId } from '../../model/symbols/symbol.ts';
import type { Content } from './content.ts';
import { fileOf } from '../files/content-folder.ts';
import type { ContentFault } from '../files/fault.ts';

/**
 * Links to a place that a text held here does not have. A text that is not held may be
 * linked to without being listed, and a pinpoint in the words themselves is the document's.
 */
export function findDeadLinks({ resolutions }: Content): ContentFault[] {
  const held = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  return resolutions.flatMap(({ id, paragraphs, notes }) =>
    [...withSubParagraphs(paragraphs), ...notes].flatMap(({ content, line }) =>
      linksIn(content).flatMap(({ target }) => {
        const cited = readLinkTarget(target);
        const text = cited && held.get(resolutionId(cited.symbol));
        const missing = cited?.anchor
          ?.split(':')
          .find((anchor) => text && !anchorsIn(text).has(anchor));
        if (!cited || missing === undefined) return [];
        const message = `A link leads to “${target}”, but ${cited.symbol} has no ${missing}. Correct the anchor, or leave it out to cite the whole.`;
        return [{ file: fileOf(id), line, message }];
      }),
    ),
  );
}

function linksIn(inlines: readonly Inline[]): Link[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link') return [inline];
    return 'children' in inline ? linksIn(inline.children) : [];
  });
}
