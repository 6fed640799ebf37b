import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** The paths of all files in a folder, at any depth, in alphabetical order: `a/res/56/149.json`. */
export async function filesIn(folder: URL): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(relative(fileURLToPath(folder), parentPath).replaceAll(sep, '/'), name),
    )
    .toSorted();
}
