import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** The paths of all files in a folder, at any depth, in alphabetical order: `a/res/56/149.json`. */
export function filesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(relative(fileURLToPath(folder), parentPath).replaceAll(sep, '/'), name),
    )
    .toSorted();
}
