/**
 * The paragraphs that a reader keeps, as they are handed on in an address and saved in a file.
 *
 *     list = "1" *( ";" id ":" anchor *( "," anchor ) )
 *
 * `1;a/res/56/149:op5,op7;e/cn.4/2002/draft:pp2`: 1 is the version. Notes stand in the file alone.
 */
import { parseAnchor } from '../model/places/anchor.ts';

/** A paragraph that is kept. */
export interface KeptParagraph {
  /** The resolution's id. */
  readonly id: string;
  readonly anchor: string;
  /** What the reader notes on it. */
  readonly note: string;
}

const version = '1';

/** More than this is not read: nobody keeps so many, and a hostile list might. */
const most = { paragraphs: 500, note: 2_000, text: 200_000 };

/** The fragment that hands a list on, without its notes. */
export function makeKeptFragment(list: readonly KeptParagraph[]): string {
  const groups: { id: string; anchors: string[] }[] = [];
  for (const { id, anchor } of list) {
    const last = groups.at(-1);
    if (last?.id === id) last.anchors.push(anchor);
    else groups.push({ id, anchors: [anchor] });
  }
  return [version, ...groups.map(({ id, anchors }) => `${id}:${anchors.join(',')}`)].join(';');
}

/** The list of a fragment, without the `#`; null for any other. */
export function parseKeptFragment(fragment: string): KeptParagraph[] | null {
  const [first, ...groups] = fragment.slice(0, most.text).split(';');
  if (first !== version || groups.length === 0) return null;
  const list = groups.flatMap((group) => {
    const [id = '', anchors = '', ...rest] = group.split(':');
    return rest.length > 0
      ? [null]
      : anchors.split(',').map((anchor) => kept({ id, anchor, note: '' }));
  });
  return whole(list);
}

/** The file in which a list is saved, notes included. */
export function makeKeptFile(list: readonly KeptParagraph[]): string {
  return JSON.stringify({ kept: version, paragraphs: list }, null, 2);
}

/** The list of a file; null for any other. */
export function parseKeptFile(text: string): KeptParagraph[] | null {
  try {
    const file = JSON.parse(text.slice(0, 2 * most.text)) as unknown;
    if (!isRecord(file) || file['kept'] !== version || !Array.isArray(file['paragraphs'])) {
      return null;
    }
    return whole(
      file['paragraphs'].map((entry: unknown) => (isRecord(entry) ? kept(entry) : null)),
    );
  } catch {
    return null;
  }
}

/**
 * A list with another at its end; what it has already stays where it is, with what the other
 * notes on it below its own note.
 */
export function keptTogether(
  list: readonly KeptParagraph[],
  others: readonly KeptParagraph[],
): KeptParagraph[] {
  const together = new Map<string, KeptParagraph>();
  for (const { id, anchor, note } of [...list, ...others]) {
    const place = `${id}#${anchor}`;
    const before = together.get(place)?.note ?? '';
    const notes = before.includes(note) ? [before] : [before, note].filter(Boolean);
    together.set(place, { id, anchor, note: notes.join('\n').slice(0, most.note) });
  }
  return [...together.values()];
}

function whole(list: readonly (KeptParagraph | null)[]): KeptParagraph[] | null {
  const found = list.filter((entry) => entry !== null);
  return found.length < list.length || found.length > most.paragraphs ? null : found;
}

function kept({ id, anchor, note }: Readonly<Record<string, unknown>>): KeptParagraph | null {
  if (typeof id !== 'string' || typeof anchor !== 'string' || typeof note !== 'string') return null;
  const isId = /^[a-z0-9][a-z0-9./()_-]*$/.test(id) && !id.includes('..') && !id.includes('//');
  if (!isId || parseAnchor(anchor) === null) return null;
  return { id, anchor, note: note.slice(0, most.note) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
