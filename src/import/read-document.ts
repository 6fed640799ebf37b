import { readAkomaNtoso } from '../reading/akoma-ntoso/read-akoma-ntoso.ts';
import { readPdfPages } from '../reading/pdf/read-pdf.ts';
import { RefusedDocument, type PrintedDocument } from '../reading/printed/printed-document.ts';
import { readPlainText } from '../reading/plain-text/read-plain-text.ts';
import { isMarkdown, readMarkdown } from './markdown/read-markdown.ts';
import { readGlyphs } from './pdf/read-glyphs.ts';

/** In bytes: ten times the longest resolution that was seen. */
const largest = 20_000_000;

/**
 * Reads a document of any kind; what it is, its first bytes tell, whatever the file is called.
 *
 * @throws {RefusedDocument} where it is none that can be read
 */
export async function readDocument(bytes: Uint8Array): Promise<PrintedDocument> {
  if (bytes.length > largest) {
    const megabytes = Math.ceil(bytes.length / 1_000_000);
    throw new RefusedDocument(
      `The file has ${megabytes} MB, more than any resolution: it may have ${largest / 1_000_000} MB.`,
    );
  }
  if (startsWith(bytes, '%PDF-')) return readPdfPages(await readGlyphs(bytes));
  const text = decode(bytes);
  if (/^\s*</.test(text)) return readAkomaNtoso(text);
  return isMarkdown(text) ? readMarkdown(text) : readPlainText(text);
}

/** Text in UTF-8, in UTF-16 with its mark, or XML in the encoding that it names. */
function decode(bytes: Uint8Array): string {
  const named = /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(latin1(bytes))?.[1];
  for (const encoding of [utf16(bytes) ?? 'utf-8', named]) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Neither these bytes nor an encoding of that name: the next may be it.
    }
  }
  throw new RefusedDocument(
    'The file is neither a PDF nor text in UTF-8. Save it in that encoding.',
  );
}

function utf16([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
}

/** Some programs write a line before the first of a PDF. */
function startsWith(bytes: Uint8Array, sign: string): boolean {
  return latin1(bytes).includes(sign);
}
