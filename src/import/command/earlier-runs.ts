import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Doubt } from '../../reading/printed/printed-document.ts';
import type { Given } from '../writing/identity.ts';

/** A content file that an earlier run made of a document. */
export interface MadeBefore {
  readonly id: string;
  /** {@link digestOf} the file as it stood then. */
  readonly digest: string;
  readonly doubts: readonly Doubt[];
}

/** What tells a file from another. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}

/**
 * What earlier runs made of documents, a line each in a file that can be lost at no harm: of a
 * document whose content files stand as they were made, nothing would come but the same. Another
 * reader would make something else, and begins anew.
 */
export class EarlierRuns {
  readonly #folder: string;
  readonly #name: string;
  readonly #made: ReadonlyMap<string, readonly MadeBefore[]>;

  private constructor(
    folder: string,
    name: string,
    made: ReadonlyMap<string, readonly MadeBefore[]>,
  ) {
    this.#folder = folder;
    this.#name = name;
    this.#made = made;
  }

  /** @param reader a digest of all code that reads documents */
  static async open(folder: string, reader: string): Promise<EarlierRuns> {
    const name = `${reader}.jsonl`;
    const names = await readdir(folder).catch(() => []);
    const outdated = names.filter((other) => other.endsWith('.jsonl') && other !== name);
    await Promise.all(outdated.map((other) => rm(join(folder, other), { force: true })));
    const lines = await readFile(join(folder, name), 'utf8').catch(() => '');
    return new EarlierRuns(folder, name, new Map(lines.split('\n').flatMap(entryOf)));
  }

  /** What a document is known by: its bytes, what was given besides, and where its files stand. */
  keyOf(document: Uint8Array, given: Given, to: string): string {
    return digestOf(JSON.stringify([digestOf(document), given, to]));
  }

  made(key: string): readonly MadeBefore[] | undefined {
    return this.#made.get(key);
  }

  async add(key: string, made: readonly MadeBefore[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await appendFile(join(this.#folder, this.#name), `${JSON.stringify([key, made])}\n`);
  }
}

/** A line that was cut short by an end of the run says nothing. */
function entryOf(line: string): [string, readonly MadeBefore[]][] {
  try {
    return [JSON.parse(line) as [string, readonly MadeBefore[]]];
  } catch {
    return [];
  }
}
