import type { Addresses } from '../site/create-addresses.ts';
import { rowAnchor, type Comparison, type ComparisonRow } from '../comparing/comparison.ts';
import { amendment } from '../comparing/amendment.ts';
import { plainText } from '../model/text/inline.ts';
import type { Paragraph, Resolution } from '../model/text/resolution.ts';
import type { ComparisonJson } from './comparison-json-schema.ts';
import { descriptionJson } from './json.ts';

/** Writes a comparison as data. Addresses in it are absolute. */
export function toComparisonJson(comparison: Comparison, addresses: Addresses): ComparisonJson {
  const { citing, cited, rows, summary } = comparison;
  const { absolute, compared, comparisonSchema, resolution } = addresses;
  const place = ({ id }: Resolution, { anchor }: Paragraph) => ({
    anchor,
    url: absolute(resolution(id, anchor)),
  });
  const single = (text: Resolution, paragraph: Paragraph) => ({
    ...place(text, paragraph),
    text: plainText(paragraph.content),
  });
  const pairJson = (row: ComparisonRow) =>
    row.citing && row.cited
      ? [
          {
            url: absolute(compared(citing.id, cited.id, rowAnchor(row))),
            standing: row.standing,
            moved: row.moved,
            citing: place(citing, row.citing),
            cited: place(cited, row.cited),
            segments: [...amendment(row.cited, row.citing).segments],
          },
        ]
      : [];
  return {
    $schema: absolute(comparisonSchema),
    url: absolute(compared(citing.id, cited.id)),
    citing: descriptionJson(citing, addresses),
    cited: descriptionJson(cited, addresses),
    summary,
    pairs: rows.flatMap(pairJson),
    onlyInCiting: rows.flatMap((row) => (row.cited ? [] : [single(citing, row.citing)])),
    onlyInCited: rows.flatMap((row) => (row.citing ? [] : [single(cited, row.cited)])),
  };
}
