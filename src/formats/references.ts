/** Everything that the texts cite, as data. */
import { z } from 'zod';
import { referenceAnchor } from '../citing/reference-anchor.ts';
import type { Citing, Reference } from '../citing/references.ts';
import type { Addresses } from '../site/create-addresses.ts';

const place = z.strictObject({
  id: z.string().describe('The resolution that cites it.'),
  anchor: z
    .string()
    .nullable()
    .describe('Fragment of the place; null for the masthead, which has no address.'),
});

const reference = z.strictObject({
  id: z.string().describe('The instrument’s key on this site: all its symbols and names share it.'),
  kind: z.enum(['treaty', 'resolution', 'declaration', 'report', 'other']),
  name: z.string().describe('Its symbol, else its organ and number, else its title.'),
  title: z.string().nullable(),
  organ: z.string().nullable(),
  date: z.iso.date().nullable(),
  url: z.url().describe('Its entry among the references.'),
  resolution: z.url().nullable().describe('Its page, where the site holds its text.'),
  documents: z
    .array(
      z.strictObject({
        symbol: z.string().nullable(),
        address: z.url(),
        isReport: z.boolean().describe('Whether it prints the instrument among other things.'),
        pinpoint: z.string().nullable().describe('Where in the report.'),
      }),
    )
    .describe('The official documents that hold its text.'),
  citedBy: z.array(place).describe('The places that cite it, in the order of the texts.'),
});

/** What `/references.json` holds. */
export const referencesJsonSchema = z.strictObject({
  /** Where the JSON Schema of this document is published. */
  $schema: z.url(),
  references: z.array(reference).describe('The oldest first, undated ones last.'),
});

export type ReferencesJson = z.infer<typeof referencesJsonSchema>;

/** Writes the references as data. Addresses in it are absolute. */
export function toReferencesJson(
  references: readonly Reference[],
  addresses: Addresses,
): ReferencesJson {
  const { absolute, resolution } = addresses;
  return {
    $schema: absolute(addresses.referencesSchema),
    references: references.map((one) => {
      const { id, kind, name, title, organ, date, isHeld, documents } = one;
      return {
        ...{ id, kind, name, title, organ, date },
        url: absolute(`${addresses.references}#${referenceAnchor(id)}`),
        resolution: isHeld ? absolute(resolution(id)) : null,
        documents: [...documents],
        citedBy: one.citedBy.flatMap(placesJson),
      };
    }),
  };
}

function placesJson({ text, anchors }: Citing): ReferencesJson['references'][number]['citedBy'] {
  return anchors.map((anchor) => ({ id: text.id, anchor }));
}

/**
 * Writes the references as a table for spreadsheets, by RFC 4180, in UTF-8: one row for each place
 * that cites something, below a row of names. A cell that a spreadsheet would take for a formula
 * has an apostrophe before it.
 */
export function toReferencesCsv(references: readonly Reference[], addresses: Addresses): string {
  const { absolute, resolution } = addresses;
  const rows = toReferencesJson(references, addresses).references.flatMap((one) =>
    one.citedBy.map((citing) => [
      one.id,
      one.kind,
      one.name,
      one.title,
      one.organ,
      one.date,
      one.documents.map(({ symbol }) => symbol).join('; '),
      one.documents[0]?.address,
      citing.id,
      citing.anchor,
      absolute(resolution(citing.id, citing.anchor)),
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const columns = [
  'instrument',
  'kind',
  'name',
  'title',
  'organ',
  'date',
  'symbols',
  'official',
  'citing',
  'anchor',
  'url',
];

function cell(value: string | null | undefined): string {
  const words = (value ?? '').replace(/^(?=[=+@-])/, "'");
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
