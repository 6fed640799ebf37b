import { readAkomaNtoso } from '../reading/akoma-ntoso/read-akoma-ntoso.ts';
import { RefusedDocument, type PrintedDocument } from '../reading/printed/printed-document.ts';

/** In bytes: ten times the longest resolution that was seen. */
const largest = 20_000_000;

/**
 * Reads a document of any kind; what it is, its first bytes tell, whatever the file is called.
 *
 * @throws {RefusedDocument} where it is none that can be read
 */
export function readDocument(bytes: Uint8Array): Promise<PrintedDocument> {
  if (bytes.length > largest) {
    const megabytes = Math.ceil(bytes.length / 1_000_000);
    throw new RefusedDocument(
      `The file has ${megabytes} MB, more than any resolution: it may have ${largest / 1_000_000} MB.`,
    );
  }
  const text = decode(bytes);
  return Promise.resolve(readAkomaNtoso(text));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedDocument(
      'The file is neither a PDF nor text in UTF-8. Save it in that encoding.',
    );
  }
}
