import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The rooms whose code decides what is read from a content file. */
const rooms = ['content/', 'model/', 'citing/', 'site/'];

/**
 * A digest of the code that reads texts and of the packages that it uses: where it differs, what
 * was read before may no longer be what would be read now.
 *
 * @param root the project's root, with the lock file
 * @param src the folder of the code
 * @param more further rooms that have a part in it
 */
export function readerDigest(root: URL, src: URL, more: readonly string[] = []): string {
  const hash = createHash('sha256').update(readFileSync(new URL('package-lock.json', root)));
  for (const room of [...rooms, ...more]) {
    const folder = new URL(room, src);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .toSorted();
    for (const file of files) hash.update(file).update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('base64url');
}
