import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Files } from './site-files.ts';

/**
 * Files that an earlier build made of the same, kept together under one key: what belongs to one
 * text is written and read as one file, which costs less than eight.
 */
export class KeptFiles {
  readonly #folder: URL;
  readonly #used = new Set<string>();

  /** @param folder where they are kept, with a slash at its end; it need not be there */
  constructor(folder: URL) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Whether there is something under a key, be it that it cannot be read. */
  has(key: string): boolean {
    return existsSync(new URL(key, this.#folder));
  }

  /**
   * The files under a key, which are made and kept where there are none, or they cannot be read.
   *
   * @param key without a slash or another sign that a file's name cannot have
   */
  async filesOf(key: string, make: () => Promise<Files>): Promise<Files> {
    this.#used.add(key);
    const file = new URL(key, this.#folder);
    try {
      return deserialize(readFileSync(file)) as Files;
    } catch {
      const files = await make();
      writeFileSync(file, serialize(files));
      return files;
    }
  }

  /** Removes what has not been asked for since this was made. */
  removeOthers(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(new URL(name, this.#folder));
    }
  }
}
