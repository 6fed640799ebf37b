/**
 * The folders in which the resolutions lie, each of which is a page: `a/res/56` with those of a
 * session, `a/res` with the sessions, `a/res/78/254` with the letters of one number.
 */
import type { OrganName } from '../model/symbols/organ.ts';
import { ordinalWords } from '../model/symbols/ordinal-words.ts';
import type { Resolution } from '../model/text/resolution.ts';

export interface Folder {
  /** `a/res/56` */
  readonly path: string;
  /** As symbols have it: `A/RES/56`. */
  readonly symbol: string;
  /** `General Assembly, fifty-sixth session`; the symbol where several organs share the folder. */
  readonly name: string;
  /** Its own folders and resolutions in the order of numbers, 77/2 before 77/10. */
  readonly folders: readonly Folder[];
  readonly resolutions: readonly Resolution[];
  /** All resolutions below it, however deep, in that order. */
  readonly all: readonly Resolution[];
}

/** A lettered resolution's address: `a/res/78/254c`, of number `a/res/78/254`. */
const lettered = /^(.*\/\d+)[a-z]{1,2}(?:-[a-z]{1,2})?$/;

const numbers = new Intl.Collator('en', { numeric: true });

/** Sorts texts by their addresses in the order of numbers, letters behind their number. */
export function byNumber(a: { readonly id: string }, b: { readonly id: string }): number {
  return numbers.compare(a.id, b.id);
}

/** Finds the folders of a collection, by their paths. */
export function findFolders(resolutions: readonly Resolution[]): ReadonlyMap<string, Folder> {
  const sorted = resolutions.toSorted(byNumber);
  const below = new Map<string, Resolution[]>();
  for (const resolution of sorted) {
    for (const path of foldersAbove(resolution)) {
      const known = below.get(path) ?? [];
      known.push(resolution);
      below.set(path, known);
    }
  }
  const ofLetters = new Set(resolutions.map(numberOfLetter));
  const children = Map.groupBy(below.keys(), parentOf);
  const folders = new Map<string, Folder>();
  const make = (path: string): Folder => {
    const all = below.get(path) ?? [];
    const folder: Folder = {
      path,
      symbol: symbolOf(path, all),
      name: nameOf(path, all),
      folders: (children.get(path) ?? []).filter((child) => !ofLetters.has(child)).map(make),
      resolutions: all.filter((text) => parentOf(text.id) === path || isLetterOf(text, path)),
      all,
    };
    folders.set(path, folder);
    return folder;
  };
  for (const path of children.get('') ?? []) make(path);
  // The letters of a number stand in the list of its folder, and have a page as well.
  for (const path of below.keys()) if (!folders.has(path)) make(path);
  return folders;
}

/** The number whose letter a resolution has: `a/res/78/254` of `a/res/78/254c`; else null. */
export function numberOfLetter({ id, symbol }: Pick<Resolution, 'id' | 'symbol'>): string | null {
  return symbol === null ? null : (lettered.exec(id)?.[1] ?? null);
}

function isLetterOf(text: Resolution, path: string): boolean {
  return numberOfLetter(text) === path;
}

/** The folders in which a text lies: `a`, `a/res`, `a/res/78` and, of a letter, `a/res/78/254`. */
export function foldersAbove(resolution: Resolution): string[] {
  const segments = resolution.id.split('/').slice(0, -1);
  const number = numberOfLetter(resolution);
  return [
    ...segments.map((_, index) => segments.slice(0, index + 1).join('/')),
    ...(number === null ? [] : [number]),
  ];
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** The beginning of the symbols below a path, whose letter case follows no rule. */
function symbolOf(path: string, all: readonly Resolution[]): string {
  const depth = path.split('/').length;
  const symbols = all.flatMap(({ symbol }) => symbol ?? []);
  const [beginning] = symbols
    .map((symbol) => symbol.split('/').slice(0, depth).join('/'))
    .filter((symbol) => symbol.toLowerCase() === path);
  return beginning ?? path.toUpperCase();
}

/** The folder of a session of the General Assembly: `a/res/77`, `a/res/es-11`, `a/c.3/56`. */
const sessionPath = /^a\/(?:res|c\.\d)\/(s-|es-)?([1-9]\d{0,2})$/;
const kindsOfSession: Readonly<Record<string, string>> = {
  's-': 'special ',
  'es-': 'emergency special ',
};

function nameOf(path: string, all: readonly Resolution[]): string {
  const organs = new Set(all.map(({ organ }) => organ));
  const [organ] = organs;
  if (organ === undefined || organs.size > 1) return symbolOf(path, all);
  return `${organ}${periodOf(path, organ, all)}`;
}

/**
 * `, fifty-sixth session`, `, eleventh emergency special session`, `, 2002`, `, 78/254`: what sets
 * a folder apart among its organ's.
 */
function periodOf(path: string, organ: OrganName, all: readonly Resolution[]): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (all.some((text) => isLetterOf(text, path))) return `, ${path.split('/').slice(-2).join('/')}`;
  const session = organ === 'General Assembly' ? sessionPath.exec(path) : null;
  if (session) {
    const [, kind = '', number] = session;
    return `, ${ordinalWords(Number(number))} ${kindsOfSession[kind] ?? ''}session`;
  }
  return /^\d{4}$/.test(last) ? `, ${last}` : '';
}
