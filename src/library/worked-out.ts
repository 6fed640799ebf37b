/** A file in which one process hands another what it has worked out of all texts together. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { WorkedOut } from './create-library.ts';

/** What has been worked out, and the keys under which a build keeps what it makes of it. */
export interface KeyedWorkedOut extends WorkedOut {
  /** Those of all texts, by their ids. */
  readonly keys: ReadonlyMap<string, string>;
}

declare global {
  /**
   * In a build, tells the file's address as soon as a process beside it has written it, so that
   * pages need not work out the same; null where that process has failed. Pages are run with
   * modules of their own, so that no module can hand them anything.
   */
  var workedOut: (() => Promise<URL | null>) | undefined;
}

/** Writes all as one, so that the paragraphs of a comparison are those of its texts. */
export function writeWorkedOut(file: URL, workedOut: KeyedWorkedOut): void {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, serialize(workedOut));
}

/** @throws {Error} where there is no such file, or it was cut off */
export function readWorkedOut(file: URL): KeyedWorkedOut {
  return deserialize(readFileSync(file)) as KeyedWorkedOut;
}
