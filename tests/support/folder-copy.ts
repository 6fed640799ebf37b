import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project is. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of parts of the project, to change. */
export interface FolderCopy {
  readonly folder: string;
  /** Replaces the text of a file, or makes it. */
  readonly write: (path: string, text: string | Uint8Array) => void;
  /**
   * Replaces words in a file, the first time they occur.
   *
   * @throws {Error} where the file does not hold them
   */
  readonly replace: (path: string, from: string, to: string) => void;
  readonly delete: (path: string) => void;
  readonly has: (path: string) => boolean;
  /** The names of what it holds at its top. */
  readonly names: () => string[];
  /** Removes the copy. */
  readonly remove: () => void;
}

/** Copies files and folders of the project into a folder of their own. */
export function copyOf(names: readonly string[]): FolderCopy {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-texts-'));
  for (const name of names) cpSync(join(project, name), join(folder, name), { recursive: true });
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const remove = (path: string): void => {
    rmSync(path, { recursive: true, force: true });
  };
  return {
    folder,
    write,
    replace: (path, from, to) => {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    delete: (path) => {
      remove(join(folder, path));
    },
    names: () => readdirSync(folder),
    has: (path) => existsSync(join(folder, path)),
    remove: () => {
      remove(folder);
    },
  };
}
