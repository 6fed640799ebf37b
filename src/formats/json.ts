import type { Addresses } from '../site/create-addresses.ts';
import { citationsIn, noteMarksIn, plainText } from '../model/text/inline.ts';
import type { Inline, Note, Paragraph, Resolution } from '../model/text/resolution.ts';
import { dataFormats } from '../site/data-formats.ts';
import type {
  CitationJson,
  DescriptionJson,
  MastheadJson,
  NoteJson,
  ParagraphJson,
  ResolutionJson,
  ResolutionSummaryJson,
} from './json-schema.ts';

/** Writes a resolution as data. Addresses in it are absolute. */
export function toJson(resolution: Resolution, addresses: Addresses): ResolutionJson {
  const { id } = resolution;
  return {
    $schema: addresses.absolute(addresses.schema),
    ...descriptionJson(resolution, addresses),
    language: 'en',
    formats: formatsJson(id, addresses),
    meeting: resolution.meeting,
    added: resolution.added,
    masthead: mastheadJson(resolution),
    enactingFormula: plainText(resolution.enactingFormula),
    paragraphs: resolution.paragraphs.map((paragraph) => paragraphJson(paragraph, id, addresses)),
    notes: resolution.notes.map(noteJson),
    citedBy: [...resolution.citedBy],
  };
}

/** Writes what a list of resolutions says of one. Addresses in it are absolute. */
export function toSummaryJson(resolution: Resolution, addresses: Addresses): ResolutionSummaryJson {
  return {
    ...descriptionJson(resolution, addresses),
    added: resolution.added,
    data: addresses.absolute(addresses.data(resolution.id, 'json')),
  };
}

/** Writes what identifies a resolution. Addresses in it are absolute. */
export function descriptionJson(
  { id, symbol, designation, title, organ, status, adopted }: Resolution,
  addresses: Addresses,
): DescriptionJson {
  return {
    id,
    symbol,
    designation,
    title,
    organ,
    status,
    adopted,
    url: addresses.absolute(addresses.resolution(id)),
  };
}

function formatsJson(id: string, { absolute, data }: Addresses): ResolutionJson['formats'] {
  return Object.fromEntries(
    dataFormats.map(({ extension }) => [extension, absolute(data(id, extension))]),
  );
}

function mastheadJson({ masthead }: Resolution): MastheadJson | null {
  if (masthead === null) return null;
  const report = masthead.report ?? [];
  return {
    ...masthead,
    sponsors: masthead.sponsors && plainText(masthead.sponsors),
    report: masthead.report && plainText(report),
    documentTitle: masthead.documentTitle && plainText(masthead.documentTitle),
    citations: citationsJson(report),
  };
}

function paragraphJson(paragraph: Paragraph, id: string, addresses: Addresses): ParagraphJson {
  const { anchor, kind, number, marker, lead, content } = paragraph;
  return {
    anchor,
    kind,
    number,
    marker,
    lead,
    text: plainText(content),
    url: addresses.absolute(addresses.resolution(id, anchor)),
    citations: citationsJson(content),
    notes: noteMarksIn(content).flatMap(({ number }) => number ?? []),
    paragraphs: paragraph.paragraphs.map((sub) => paragraphJson(sub, id, addresses)),
  };
}

function noteJson({ number, anchor, content }: Note): NoteJson {
  return { number, anchor, text: plainText(content), citations: citationsJson(content) };
}

function citationsJson(content: readonly Inline[]): CitationJson[] {
  return citationsIn(content).map(({ instrument, symbol, text, pinpoint }) => ({
    instrument,
    symbol,
    text,
    pinpoint: pinpoint?.text ?? null,
  }));
}
