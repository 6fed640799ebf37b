import { RefusedDocument } from '../reading/printed/printed-document.ts';
import { bringIn, type BroughtIn } from './bring-in.ts';
import { readDocument } from './read-document.ts';
import type { Given } from './writing/identity.ts';

/** A document to be read, {@link bringIn}. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly given: Given;
  readonly ids: ReadonlySet<string>;
}

/** What came of it: a content file of each resolution, or why the document is refused. */
export type Outcome = readonly BroughtIn[] | string;

/** From the bytes of a document to its content files. */
export async function readToEnd({ bytes, given, ids }: Reading): Promise<Outcome> {
  try {
    return bringIn(await readDocument(bytes), given, ids);
  } catch (error) {
    if (error instanceof RefusedDocument) return error.message;
    throw error;
  }
}
