import type { RecordForm } from '../cite-as/forms.ts';
import { citeAsRecord } from '../cite-as/reference-manager.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { toAkomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import type { DataFormat, TextFormat } from '../site/data-formats.ts';
import type { PublishingContext } from './context.ts';
import { toJson } from './json.ts';
import { toMarkdownText } from './markdown/markdown.ts';
import { toPlainText } from './plain-text/plain-text.ts';
import { resolutionDocument } from './word/lay-out.ts';
import { writeWord } from './word/write-word.ts';

type Writer = (resolution: Resolution, context: PublishingContext) => string;

const writers: Readonly<Record<TextFormat, Writer>> = {
  json: (resolution, { addresses, comparisons }) =>
    JSON.stringify(toJson(resolution, addresses, comparisons.with(resolution))),
  md: toMarkdownText,
  txt: (resolution, { addresses }) => toPlainText(resolution, addresses),
  xml: toAkomaNtoso,
  bib: record('bibtex'),
  ris: record('ris'),
};

/** Writes a whole resolution in one of the formats whose files are text. */
export function writeResolution(
  format: TextFormat,
  resolution: Resolution,
  context: PublishingContext,
): string {
  return writers[format](resolution, context);
}

/** The file of a resolution in one of the formats in which it is published: text, or bytes. */
export function resolutionFile(
  format: DataFormat,
  resolution: Resolution,
  context: PublishingContext,
): string | Uint8Array<ArrayBuffer> {
  return format === 'docx'
    ? writeWord(resolutionDocument(resolution, context), context.deflate)
    : writeResolution(format, resolution, context);
}

function record(form: RecordForm): Writer {
  return (resolution, { addresses }) => {
    const url = addresses.absolute(addresses.resolution(resolution.id));
    return citeAsRecord(form, { resolution, place: null, url }, true);
  };
}
