import { parseAnchor } from './anchor.ts';

/**
 * How delegates call a place in a resolution, from its anchor: `op5` gives `OP5`,
 * `pp7` `PP7`, `op5-a-ii` `OP5 (a) (ii)`, `fn3` `note 3`, `ii-op3` `part II, OP3`.
 *
 * @throws {RangeError} where the text is no anchor
 */
export function placeLabel(anchor: string): string {
  const parsed = parseAnchor(anchor);
  if (!parsed) throw new RangeError(`“${anchor}” is not an anchor such as op5 or pp3.`);
  if (parsed.type === 'note') return `note ${parsed.number}`;
  const labels = parsed.labels.map((label) => ` (${label})`).join('');
  if (parsed.type === 'annex') {
    const annex = parsed.annex === null ? 'annex' : `annex ${parsed.annex}`;
    return `${annex}, para. ${parsed.number}${labels}`;
  }
  const part = parsed.part === null ? '' : `part ${parsed.part.toUpperCase()}, `;
  return `${part}${parsed.type === 'preambular' ? 'PP' : 'OP'}${parsed.number}${labels}`;
}
