import type { RecordForm } from '../cite-as/forms.ts';
import { citeAsRecord } from '../cite-as/reference-manager.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { toAkomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import type { DataFormat } from '../site/data-formats.ts';
import type { FormatContext } from './context.ts';
import { toJson } from './json.ts';
import { toMarkdownText } from './markdown.ts';
import { toPlainText } from './plain-text.ts';

type Writer = (resolution: Resolution, context: FormatContext) => string;

const writers: Readonly<Record<DataFormat, Writer>> = {
  json: (resolution, { addresses }) => JSON.stringify(toJson(resolution, addresses)),
  md: toMarkdownText,
  txt: (resolution, { addresses }) => toPlainText(resolution, addresses),
  xml: toAkomaNtoso,
  bib: record('bibtex'),
  ris: record('ris'),
};

/** Writes a whole resolution in one of the formats in which it is published. */
export function writeResolution(
  format: DataFormat,
  resolution: Resolution,
  context: FormatContext,
): string {
  return writers[format](resolution, context);
}

function record(form: RecordForm): Writer {
  return (resolution, { addresses }) => {
    const url = addresses.absolute(addresses.resolution(resolution.id));
    return citeAsRecord(form, { resolution, place: null, url }, true);
  };
}
