/** What a check needs of the site, loaded as it is needed, each thing once. */
import type { CollectionJson, InstrumentsJson } from '../../drafting/collection-json.ts';
import { createInstrumentIndex } from '../../citing/instrument.ts';
import type { Collection } from '../../drafting/check.ts';
import { readPiece } from '../../drafting/language-index.ts';
import { UnreadableError } from '../../drafting/reading/limits.ts';
import type { ResolutionJson } from '../../formats/json-schema.ts';
import { sourceText } from '../../formats/source-text.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { addresses } from '../../site/addresses.ts';

/** The texts of the site, and the index of their language. */
export interface Texts extends Pick<Collection, 'pieces' | 'loadPiece' | 'loadText'> {
  readonly texts: readonly CitedResolution[];
}

/** The texts, each loaded as it is needed. @throws where their list cannot be had */
export async function loadTexts(): Promise<Texts> {
  const { pieces, texts } = await load<CollectionJson>(addresses.checkCollection);
  return {
    texts,
    pieces,
    loadPiece: (piece) =>
      load(addresses.languagePiece(piece), (written) => readPiece(written as string)),
    loadText: async (id) => sourceText(await load<ResolutionJson>(addresses.data(id, 'json'))),
  };
}

/**
 * The collection as a check sees it.
 *
 * @param against the only texts to check against, by symbol, number or address: `56/149`
 * @throws {UnreadableError} where one of them is not held here
 */
export async function loadCollection(against: string): Promise<Collection> {
  const [{ texts, ...loading }, instruments] = await Promise.all([
    loadTexts(),
    load<InstrumentsJson>(addresses.checkInstruments),
  ]);
  return {
    ...loading,
    addresses,
    instruments: createInstrumentIndex(instruments),
    ids: texts.map(({ id }) => id),
    against: named(against, texts),
  };
}

const loaded = new Map<string, Promise<unknown>>();

/** @param read makes what is wanted of what the file holds, once */
function load<Value>(
  address: string,
  read = (held: unknown): Value => held as Value,
): Promise<Value> {
  const known = loaded.get(address) ?? fetchJson(address).then(read);
  loaded.set(address, known);
  // What did not arrive is asked for again.
  known.catch(() => loaded.delete(address));
  return known as Promise<Value>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function named(names: string, texts: readonly CitedResolution[]): ReadonlySet<string> | null {
  const wanted = names
    .split(/[,;\s]+/)
    .map((name) => name.toLowerCase())
    .filter((name) => name !== '');
  if (wanted.length === 0) return null;
  const ids = wanted.map((name) => {
    const text = texts.find(({ id, symbol, designation }) =>
      [id, symbol?.toLowerCase(), designation.toLowerCase()].includes(name),
    );
    if (!text) throw new UnreadableError(`No text is held here as “${name}”.`);
    return text.id;
  });
  return new Set(ids);
}
