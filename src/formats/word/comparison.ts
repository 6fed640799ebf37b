/** A comparison as a Word document with tracked changes. */
import type { Comparison } from '../../comparing/comparison.ts';
import { exactDifference } from '../../comparing/exact-difference.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { plainText } from '../../model/text/inline.ts';
import { pageName, shortName } from '../../model/text/names.ts';
import type { Paragraph } from '../../model/text/resolution.ts';
import type { FormatContext } from '../context.ts';
import type { WordDocument } from './document.ts';
import { documentFrame, layOut } from './lay-out.ts';
import { mergedBlocks, type Pairing } from './merge.ts';

/**
 * The cited text, with what became of it in the citing one as changes that the citing text
 * made: what it adds is inserted, what it leaves out deleted, what stands elsewhere moved.
 * With all changes accepted it is the citing text, with all rejected the cited one.
 */
export function comparisonDocument(comparison: Comparison, context: FormatContext): WordDocument {
  const { citing, cited } = comparison;
  const { absolute, compared } = context.addresses;
  const frame = documentFrame(citing, context);
  return {
    ...frame,
    title: `${pageName(citing)} compared with ${pageName(cited)}`,
    author: shortName(citing),
    head: ['United Nations', `${shortName(citing)} against ${shortName(cited)}`],
    foot: [
      `${shortName(cited)} → ${shortName(citing)}, as tracked changes`,
      absolute(compared(citing.id, cited.id)),
    ],
    blocks: mergedBlocks(
      layOut(cited, () => undefined),
      layOut(citing, () => undefined),
      pairings(comparison),
    ),
  };
}

/** By the anchor of the citing paragraph, what it is in the cited text. */
function pairings({ rows, citing, cited }: Comparison): ReadonlyMap<string, Pairing> {
  return new Map(
    rows.flatMap((row): [string, Pairing][] => {
      if (!row.citing || !row.cited) return [];
      const [here, there] = [row.citing, row.cited];
      const move = {
        to: `Moved to ${placeLabel(here.anchor)} of ${shortName(citing)}${row.standing === 'amended' ? ', and amended there' : ''}.`,
        from: `Moved from ${placeLabel(there.anchor)} of ${shortName(cited)}${row.standing === 'amended' ? `, and amended: ${changesInWords(there, here)}` : ''}.`,
      };
      return [[here.anchor, { earlier: there.anchor, move: row.moved ? move : null }]];
    }),
  );
}

/** `“fifty-seventh” became “fifty-ninth”; “also” was left out` */
function changesInWords(earlier: Paragraph, later: Paragraph): string {
  const segments = exactDifference(plainText(earlier.content), plainText(later.content));
  const quoted = (text: string): string => `“${text.trim()}”`;
  const changes = segments.flatMap(({ kind, text }, index) => {
    const [before, after] = [segments[index - 1], segments[index + 1]];
    if (kind === 'removed') {
      if (after?.kind === 'added') return [`${quoted(text)} became ${quoted(after.text)}`];
      return [`${quoted(text)} was left out`];
    }
    if (kind === 'kept' || before?.kind === 'removed') return [];
    return [`${quoted(text)} was added`];
  });
  return changes.join('; ');
}
