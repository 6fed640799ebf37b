import type { KeptParagraph } from '../../drafting/kept-list.ts';
import type { ResolutionJson } from '../../formats/json-schema.ts';
import { keptText as textOf, type KeptText } from '../../formats/kept/kept-text.ts';
import { addresses } from '../../site/addresses.ts';

const loaded = new Map<string, Promise<ResolutionJson | null>>();

/** The words of a kept paragraph; null where the site holds none of that address. */
export async function keptText({ id, anchor, note }: KeptParagraph): Promise<KeptText | null> {
  const text = loaded.get(id) ?? load(id);
  loaded.set(id, text);
  const resolution = await text;
  return resolution && textOf(resolution, anchor, note);
}

async function load(id: string): Promise<ResolutionJson | null> {
  const response = await fetch(addresses.data(id, 'json'));
  return response.ok ? ((await response.json()) as ResolutionJson) : null;
}
