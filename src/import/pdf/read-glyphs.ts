import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { GlyphPage } from '../../reading/pdf/glyphs.ts';
import { RefusedDocument } from '../../reading/printed/printed-document.ts';
import { readPage } from './read-page.ts';

/** More pages than any resolution has with its annexes. */
const mostPages = 300;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The signs of every page of a PDF, in the order in which they are shown. Spaces are those that
 * the document has: none is inferred from gaps.
 *
 * @throws {RefusedDocument} where it is no PDF, is locked, or has too many pages
 */
export async function readGlyphs(bytes: Uint8Array): Promise<GlyphPage[]> {
  const document = await open(bytes);
  try {
    if (document.numPages > mostPages) {
      throw new RefusedDocument(
        `The PDF has ${document.numPages} pages, more than any resolution: it may have ${mostPages}.`,
      );
    }
    const { OPS } = await getResolvedPDFJS();
    const pages: GlyphPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number).catch(refuseDamaged);
      pages.push(await readPage(page, OPS));
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new RefusedDocument('The PDF is locked by a password. Save it without one.');
    }
    return refuseDamaged();
  }
}

function refuseDamaged(): never {
  throw new RefusedDocument('The PDF is damaged: it cannot be opened. Get it anew.');
}
