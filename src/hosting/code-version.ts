import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { filesIn } from './integrations/files-in.ts';

/**
 * A digest of all code and of the packages that it uses: where it differs, what an earlier build
 * made may no longer be what would be made now.
 *
 * @param root the project's root, with the lock file
 * @param src the folder of the code
 */
export async function codeVersion(root: URL, src: URL): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL('package-lock.json', root)));
  for (const path of await filesIn(src)) {
    hash.update(path).update(await readFile(new URL(path, src)));
  }
  return hash.digest('base64url');
}
