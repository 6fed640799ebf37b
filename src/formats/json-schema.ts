/** The shape of the published data. Types, checks and the published JSON Schema follow from it. */
import { z } from 'zod';

const isoDate = z.iso.date();

/** UTF-16 units, as JavaScript counts them. */
const offset = z.int().nonnegative();

const stretch = z.strictObject({ start: offset, end: offset });

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
  start: offset.describe('Where the words begin in text, in UTF-16 units.'),
  end: offset.describe('Where they end.'),
});

const noteMark = z.strictObject({
  anchor: z.string().describe('Fragment of the note’s address: fn1, fna1, table1-note-a.'),
  mark: z.string().describe('As printed: 1, *, a.'),
  at: offset.describe('Where in text it stands: before this UTF-16 unit.'),
});

/** Words with what stands in and on them. */
const run = {
  text: z.string().describe('Plain words: no number, no note marks, no sub-paragraphs.'),
  italics: z.array(stretch).describe('Where text is italic.'),
  bold: z.array(stretch).optional().describe('Where text is bold, if anywhere.'),
  noteMarks: z.array(noteMark).optional().describe('The marks of notes in text, if any.'),
  citations: z.array(citation),
};

const line = z.strictObject({
  marker: z.string().describe('A bullet as printed; empty where there is none.'),
  ...run,
});

const note = z.strictObject({
  number: z.int().positive().nullable().describe('Null where its mark is no number.'),
  mark: z.string().describe('As printed: 1, *, a.'),
  /** The fragment of its address. */
  anchor: z.string().describe('Fragment of its address: fn1, fna1, table1-note-a.'),
  ...run,
});

const table = z.strictObject({
  headRows: z.int().nonnegative().describe('How many of the rows head the columns.'),
  rows: z
    .array(
      z.array(
        z.strictObject({
          ...run,
          colspan: z.int().positive().describe('How many columns it takes.'),
          rowspan: z.int().positive().describe('How many rows it takes.'),
        }),
      ),
    )
    .describe('A cell that is joined to another is left out, as in HTML.'),
  notes: z.array(note).describe('The notes below the table, marked with letters.'),
});

const enactingFormulaNotes = z.array(noteMark).optional().describe('Notes on it, if any.');

const section = z.strictObject({
  anchor: z.string().describe('Fragment of its address: ii, ii-b, heading2, annex, annex-art10.'),
  type: z.enum(['annex', 'section', 'heading', 'article', 'rule', 'guideline', 'principle']),
  kind: z.enum(['preambular', 'operative', 'annex']).describe('The part of the text it is in.'),
  number: z.string().nullable().describe('As printed, without punctuation: II, B, 10.'),
  marker: z.string().describe('What it prints before its title: II., Annex I, Article 10.'),
  title: z.string().describe('Plain words; empty where the heading is a number alone.'),
  level: z.int().positive().describe('How deep it stands; 1 is outermost.'),
  url: z.url(),
  enactingFormula: z
    .string()
    .optional()
    .describe('Where the section has an enacting formula of its own.'),
  enactingFormulaNotes,
  setApart: z.literal(true).optional().describe('Where * * * stands above it.'),
  noteMarks: z.array(noteMark).optional().describe('The marks of notes in title, if any.'),
  citations: z.array(citation),
});

/** What a paragraph has besides what stands under it. */
const ownParagraph = z.strictObject({
  /** The fragment of its address. */
  anchor: z.string().describe('Fragment of its address: op5, pp3, op5-a-ii, annex-4-b.'),
  kind: z.enum(['preambular', 'operative', 'annex']),
  section: z
    .string()
    .optional()
    .describe('Anchor of the innermost heading it stands under, if any.'),
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
  ...run,
  url: z.url(),
  /** Numbers of the notes it refers to. */
  notes: z.array(z.int().positive()).describe('Numbers of the notes it refers to.'),
  setApart: z.literal(true).optional().describe('Where * * * stands above it.'),
  lines: z.array(line).optional().describe('Bullets and lines after text, if any.'),
  table: table.optional().describe('The table that this is; text is empty then.'),
  closing: z
    .array(line)
    .optional()
    .describe('What follows the last sub-paragraph and belongs to the whole, if anything.'),
});

/** A paragraph with its sub-paragraphs, which are of the same shape. */
export interface ParagraphJson extends z.infer<typeof ownParagraph> {
  readonly paragraphs: ParagraphJson[];
  /** Texts that it quotes, if any. */
  readonly quoted?: QuotedTextJson[] | undefined;
}

/** A text that a paragraph quotes, with anchors of its own. */
export interface QuotedTextJson {
  /** What the anchors in it begin with: `op1-quoted`. */
  readonly anchor: string;
  readonly enactingFormula: string;
  readonly enactingFormulaNotes?: z.infer<typeof enactingFormulaNotes>;
  readonly sections: SectionJson[];
  readonly paragraphs: ParagraphJson[];
}

const paragraph: z.ZodType<ParagraphJson> = ownParagraph.extend({
  paragraphs: z.lazy(() => z.array(paragraph)).describe('Sub-paragraphs, of the same shape.'),
  quoted: z
    .array(
      z.strictObject({
        anchor: z.string().describe('What the anchors in it begin with: op1-quoted.'),
        enactingFormula: z.string(),
        enactingFormulaNotes,
        sections: z.array(section),
        paragraphs: z.lazy(() => z.array(paragraph)),
      }),
    )
    .optional()
    .describe('Texts that it quotes, if any.'),
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
  citations: z.array(citation).describe('Those of report.'),
  noteMarks: z
    .array(noteMark.extend({ field: z.enum(['sponsors', 'documentTitle']) }))
    .optional()
    .describe('The marks of notes in sponsors and documentTitle, if any.'),
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
  official: z
    .url()
    .nullable()
    .describe('Where the United Nations keeps the document; null where that is not known.'),
  licence: z.string().describe('Whose the text is, and what this copy is not.'),
  comparisons: z
    .array(z.strictObject({ id: z.string(), url: z.url(), data: z.url() }))
    .describe('With which resolutions of the site it is compared.'),
  printedTitle: z
    .strictObject(run)
    .nullable()
    .describe('The title as printed; null where none is.'),
  /** The words before the first paragraph. */
  enactingFormula: z.string(),
  enactingFormulaNotes,
  sections: z.array(section).describe('The headings in order, those of annexes among them.'),
  paragraphs: z.array(paragraph).describe('In the order of the text; those of annexes come last.'),
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
  /** What its subject is called on the agenda. */
  agendaTitle: z.string().nullable().describe('Name of its agenda item, where one is printed.'),
  /** Where the whole resolution is as data. */
  data: z.url(),
});

export type DescriptionJson = Omit<ResolutionSummaryJson, 'added' | 'agendaTitle' | 'data'>;
export type CitationJson = z.infer<typeof citation>;
export type RunJson = z.infer<z.ZodObject<typeof run>>;
export type LineJson = z.infer<typeof line>;
export type SectionJson = z.infer<typeof section>;
export type TableJson = z.infer<typeof table>;
export type NoteJson = z.infer<typeof note>;
export type MastheadJson = z.infer<typeof masthead>;
export type ResolutionJson = z.infer<typeof resolutionJsonSchema>;
export type ResolutionSummaryJson = z.infer<typeof resolutionSummaryJsonSchema>;
