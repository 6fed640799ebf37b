import type { ComparisonJson } from '../../formats/comparison-json-schema.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { shortName } from '../../model/text/names.ts';
import { element } from '../element.ts';
import { fetchOnce } from './fetch-once.ts';

const elements = { added: 'ins', removed: 'del' } as const;

/** Whether a link leads to a row of a comparison. */
export function isComparison({ pathname, hash }: HTMLAnchorElement): boolean {
  return pathname.includes('/compared-with/') && hash !== '';
}

/**
 * What became of the words of two paragraphs, from the earlier to the later text: those of the
 * row of a comparison that a link leads to.
 *
 * @throws {Error} where the comparison cannot be fetched, or has no such pair of paragraphs
 */
export async function comparedWords({
  origin,
  pathname,
  hash,
}: HTMLAnchorElement): Promise<Node[]> {
  const address = `${origin}${pathname.replace(/\/$/, '')}.json`;
  const { citing, cited, pairs } = await fetchOnce<ComparisonJson>(address);
  const pair = pairs.find(({ url }) => new URL(url).hash === hash);
  if (!pair) throw new Error(`${address} has no pair ${hash}.`);
  const from = `${placeLabel(pair.cited.anchor)} of ${shortName(cited)}`;
  const to = `${placeLabel(pair.citing.anchor)} of ${shortName(citing)}`;
  const words = pair.segments.map(({ kind, text }) =>
    kind === 'kept' ? text : element(elements[kind], {}, text),
  );
  return [
    element('p', { class: 'source' }, `${from} → ${to}`),
    element('p', { class: 'words' }, ...words),
  ];
}
