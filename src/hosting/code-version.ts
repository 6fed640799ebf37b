import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn } from './integrations/files-in.ts';

/**
 * A digest of all code and of the packages that it uses: where it differs, what an earlier build
 * made may no longer be what would be made now.
 *
 * @param root the project's root, with the lock file
 * @param src the folder of the code
 */
export function codeVersion(root: URL, src: URL): string {
  const hash = createHash('sha256').update(readFileSync(new URL('package-lock.json', root)));
  for (const path of filesIn(src)) {
    hash.update(path).update(readFileSync(new URL(path, src)));
  }
  return hash.digest('base64url');
}
