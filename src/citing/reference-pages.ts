/**
 * The pages on which the references stand: one while they are few; else pages that instruments
 * share, in the order of their ids and each within bounds, and for an instrument that very many
 * texts cite pages of its own.
 */
import type { Known } from './reference-description.ts';
import { listReferences, type Citing, type Reference } from './references.ts';

/** All that the texts cite, and the pages on which it stands. */
export interface References {
  /** The oldest first and undated ones last. */
  readonly all: readonly Reference[];
  readonly pages: readonly ReferencePage[];
  /** The path of the page on which an instrument stands first; undefined for what is not cited. */
  readonly pathOf: (id: string) => string | undefined;
}

/** Lists the references and divides them into pages. */
export function createReferences(known: Known): References {
  const all = listReferences(known);
  const pages = divideIntoPages(all);
  const paths = new Map(
    pages
      .toReversed()
      .flatMap(({ path, entries }) =>
        entries.map(({ reference }) => [reference.id, path] as const),
      ),
  );
  return { all, pages, pathOf: (id) => paths.get(id) };
}

/** A page of references, or one of several of what is too much for one. */
export interface ReferencePage {
  /** Below the page of all references: `a/res/55`, `a/res/70/1/2`; empty where there is one. */
  readonly path: string;
  readonly entries: readonly ReferenceEntry[];
}

/** An instrument on a page, with as many of the texts that cite it as the page holds. */
export interface ReferenceEntry {
  readonly reference: Reference;
  readonly citedBy: readonly Citing[];
  /** Which part of what cites it, counted from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** What a page holds at most, in places that cite; what an entry takes besides. */
const mostOnPage = 1_200;
const entryAlone = 3;
const textAlone = 2;

/** Ids in the order of their segments and numbers: `a/res/55/2` before `a/res/55/109`. */
const numbers = new Intl.Collator('en', { numeric: true });

/** Divides references into pages; what belongs to one session or series stays together. */
export function divideIntoPages(references: readonly Reference[]): ReferencePage[] {
  const whole = references.map((reference) => entryOf(reference));
  if (weightOf(whole) <= mostOnPage) return [{ path: '', entries: whole }];
  const sorted = whole.toSorted((a, b) => compareIds(a.reference.id, b.reference.id));
  const groups = Map.groupBy(sorted, ({ reference }) => folderOf(reference.id));
  const pages: { path: string; entries: ReferenceEntry[] }[] = [];
  let open: { path: string; entries: ReferenceEntry[] } | undefined;
  for (const [folder, entries] of groups) {
    if (open && weightOf(open.entries) + weightOf(entries) <= mostOnPage) {
      open.entries.push(...entries);
      continue;
    }
    const divided = pagesOf(folder, entries);
    pages.push(...divided);
    // Only what ends as a shared page takes in the next group.
    open = divided.length === 1 ? divided[0] : undefined;
  }
  return pages;
}

/** Compares ids segment by segment, so that what shares a beginning stands together. */
export function compareIds(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = numbers.compare(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** One group as pages: `a/res/75`, `a/res/75/part-2`, and `a/res/75/1` for what fills its own. */
function pagesOf(folder: string, entries: readonly ReferenceEntry[]) {
  const pages: { path: string; entries: ReferenceEntry[] }[] = [];
  let shared = 0;
  let open: { path: string; entries: ReferenceEntry[] } | undefined;
  for (const entry of entries) {
    if (weightOf([entry]) > mostOnPage) {
      pages.push(...pagesOfOne(entry.reference));
      open = undefined;
    } else if (open && weightOf([...open.entries, entry]) <= mostOnPage) {
      open.entries.push(entry);
    } else {
      shared += 1;
      open = { path: shared === 1 ? folder : `${folder}/part-${shared}`, entries: [entry] };
      pages.push(open);
    }
  }
  return pages;
}

/** What very many texts cite, its citing texts divided among pages. */
function pagesOfOne(reference: Reference) {
  const chunks: Citing[][] = [];
  let weight = Infinity;
  for (const citing of reference.citedBy) {
    const more = textAlone + citing.anchors.length;
    if (weight + more > mostOnPage) {
      chunks.push([]);
      weight = entryAlone;
    }
    weight += more;
    chunks.at(-1)?.push(citing);
  }
  const own = reference.id.includes('/') ? reference.id : `${unfiled}/${reference.id}`;
  return chunks.map((citedBy, index) => ({
    path: index === 0 ? own : `${own}/part-${index + 1}`,
    entries: [{ reference, citedBy, part: index + 1, parts: chunks.length }],
  }));
}

function entryOf(reference: Reference): ReferenceEntry {
  return { reference, citedBy: reference.citedBy, part: 1, parts: 1 };
}

function weightOf(entries: readonly ReferenceEntry[]): number {
  let weight = 0;
  for (const { citedBy } of entries) {
    weight += entryAlone;
    for (const { anchors } of citedBy) weight += textAlone + anchors.length;
  }
  return weight;
}

/** Where those stand whose ids are names and no paths: `charter-of-the-united-nations`. */
const unfiled = 'named';

function folderOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : unfiled;
}
