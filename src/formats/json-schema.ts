/** The shape of the published data. Types, checks and the published JSON Schema follow from it. */
import { z } from 'zod';

const isoDate = z.iso.date();

const citation = z.strictObject({
  /** The instrument's id: all its symbols and names lead to the one id. */
  instrument: z.string().describe('Id of the instrument; its symbols and names share one id.'),
  /** Its symbol as cited. */
  symbol: z
    .string()
    .nullable()
    .describe('Symbol; null where it has none or its form is unverified.'),
  /** The words that cite it. */
  text: z.string().describe('The words that cite it.'),
  /** The place named in it, as printed: `Article 1, paragraph 3`. */
  pinpoint: z.string().nullable().describe('The place named in it, as printed.'),
});

const paragraph = z.strictObject({
  /** The fragment of its address. */
  anchor: z.string().describe('Fragment of its address: op5, pp3, op5-a-ii.'),
  kind: z.enum(['preambular', 'operative', 'annex']),
  /** As printed, without punctuation. */
  number: z
    .string()
    .nullable()
    .describe('As printed, without punctuation: 5, a, ii. Null where the text prints none.'),
  /** Number and punctuation. */
  marker: z
    .string()
    .describe('Its number exactly as printed: 5., (a). Empty where the text prints none.'),
  /** The opening verb phrase. */
  lead: z.string().nullable().describe('The opening verb phrase: Calls upon.'),
  /** Its own words only. */
  text: z.string().describe('Its own words: no number, no note marks, no sub-paragraphs.'),
  url: z.url(),
  citations: z.array(citation),
  /** Numbers of the notes it refers to. */
  notes: z.array(z.int().positive()).describe('Numbers of the notes it refers to.'),
  /** Sub-paragraphs, of the same shape. */
  get paragraphs() {
    return z.array(paragraph);
  },
});

const note = z.strictObject({
  number: z.int().positive().nullable().describe('Null where its mark is no number.'),
  /** The fragment of its address. */
  anchor: z.string().describe('Fragment of its address: fn1.'),
  text: z.string(),
  citations: z.array(citation),
});

const masthead = z.strictObject({
  distribution: z.string().nullable(),
  /** The day of distribution. */
  distributed: isoDate.nullable(),
  session: z.string().nullable(),
  agendaItem: z.string().nullable(),
  agendaTitle: z.string().nullable(),
  committee: z.string().nullable(),
  sponsors: z.string().nullable(),
  /** What the document calls itself. */
  proceeding: z.string().nullable(),
  /** The report it was adopted on. */
  report: z.string().nullable(),
  documentTitle: z.string().nullable(),
  citations: z.array(citation),
});

/** What identifies a resolution. */
export const description = {
  /** Path, and so address. */
  id: z.string().describe('Path of its address: a/res/56/149.'),
  symbol: z.string().nullable().describe('Document symbol; null while a draft has none.'),
  /** How the text calls itself. */
  designation: z.string().describe('How the text calls itself: 56/149.'),
  title: z.string().nullable().describe('Null where the document prints none.'),
  organ: z.string().describe('The organ that adopts it.'),
  status: z.enum(['adopted', 'draft']),
  /** The day of adoption. */
  adopted: isoDate.nullable().describe('Day of adoption; null for a draft.'),
  url: z.url(),
};

const added = isoDate
  .nullable()
  .describe('Day on which the text came to this site; null where that is not recorded.');

/** What `/<id>.json` holds. */
export const resolutionJsonSchema = z.strictObject({
  /** Where the JSON Schema of this document is published. */
  $schema: z.url(),
  ...description,
  /** All texts of the site are in English. */
  language: z.string().describe('The language of the text, as a BCP 47 tag: en.'),
  formats: z
    .record(z.string(), z.url())
    .describe('Its addresses in all formats, each by the ending of the address: json, md.'),
  /** The meeting that adopted it, as printed. */
  meeting: z.string().nullable().describe('The meeting that adopted it, as printed.'),
  /** The day on which the text came to this site. */
  added,
  /** What the document prints above its title. */
  masthead: masthead.nullable().describe('What the document prints above its title.'),
  /** The words before the first paragraph. */
  enactingFormula: z.string(),
  paragraphs: z.array(paragraph),
  notes: z.array(note),
  /** The places in other resolutions of the site that cite it. */
  citedBy: z
    .array(z.strictObject({ id: z.string(), anchor: z.string() }))
    .describe('The places in other resolutions of the site that cite it.'),
});

/** One entry of `/index.json`. */
export const resolutionSummaryJsonSchema = z.strictObject({
  ...description,
  /** The day on which the text came to this site. */
  added,
  /** Where the whole resolution is as data. */
  data: z.url(),
});

export type DescriptionJson = Omit<ResolutionSummaryJson, 'added' | 'data'>;
export type CitationJson = z.infer<typeof citation>;
export type ParagraphJson = z.infer<typeof paragraph>;
export type NoteJson = z.infer<typeof note>;
export type MastheadJson = z.infer<typeof masthead>;
export type ResolutionJson = z.infer<typeof resolutionJsonSchema>;
export type ResolutionSummaryJson = z.infer<typeof resolutionSummaryJsonSchema>;
