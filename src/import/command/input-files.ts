import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The endings of the files that are read from a folder; a file that is named is read whatever its ending. */
const endings: ReadonlySet<string> = new Set(['.pdf', '.xml', '.txt', '.md']);

/**
 * The files named, and those in the folders named, in alphabetical order. What editors and
 * operating systems leave behind is passed over; a file that is not there is told when it is read.
 */
export async function findInputs(named: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    named.map(async (path) => {
      const entry = await stat(path).catch(() => null);
      return entry?.isDirectory() === true ? filesIn(path) : [path];
    }),
  );
  return [...new Set(found.flat())];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.startsWith('.') &&
        endings.has(extname(entry.name).toLowerCase()),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
