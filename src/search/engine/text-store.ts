/** Loads the texts in which something is found, and keeps them. */
import { readSearchText, type SearchedText } from '../words/text.ts';

export interface TextStore {
  /**
   * Loads the text of a record, or gives it where it is there.
   *
   * @throws {Error} where it does not arrive, or is dropped meanwhile
   */
  readonly load: (record: string) => Promise<SearchedText>;
  /** Stops loading all texts but some: they are no longer wanted. */
  readonly dropOthers: (wanted: readonly string[]) => void;
  /** Whether the text of a record is there, or on its way. */
  readonly has: (record: string) => boolean;
  /** How many texts were asked for since an answer was looked at, besides some. */
  readonly inVain: (wanted: readonly string[]) => number;
  /** Notes that an answer is looked at. */
  readonly answered: () => void;
}

/** @param folder that of the index, with a slash at its end */
export function createTextStore(folder: string): TextStore {
  const texts = new Map<string, Promise<SearchedText>>();
  const arriving = new Map<string, AbortController>();
  const asked = new Set<string>();

  const start = async (record: string): Promise<SearchedText> => {
    const controller = new AbortController();
    asked.add(record);
    arriving.set(record, controller);
    const isOurs = (): boolean => arriving.get(record) === controller;
    try {
      return await fetchText(`${folder}fragment/${record}.pf_fragment`, controller.signal);
    } catch (reason) {
      if (isOurs()) texts.delete(record);
      throw reason;
    } finally {
      if (isOurs()) arriving.delete(record);
    }
  };

  return {
    load: (record) => {
      const text = texts.get(record) ?? start(record);
      texts.set(record, text);
      return text;
    },
    dropOthers: (wanted) => {
      for (const [record, controller] of arriving) {
        if (wanted.includes(record)) continue;
        arriving.delete(record);
        texts.delete(record);
        controller.abort();
      }
    },
    has: (record) => texts.has(record),
    inVain: (wanted) => [...asked].filter((record) => !wanted.includes(record)).length,
    answered: () => {
      asked.clear();
    },
  };
}

async function fetchText(address: string, signal: AbortSignal): Promise<SearchedText> {
  const { ok, body } = await fetch(address, { signal });
  if (!ok || !body) throw new Error(`${address} did not arrive.`);
  const text = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return readSearchText(await text.text());
}
