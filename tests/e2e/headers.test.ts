import { filesIn } from '../../src/hosting/integrations/files-in.ts';
import { readHeaders, valuesOf } from '../support/header-rules.ts';
import { expect, test } from '../support/watched-page.ts';

/** What a name ends in that changes with the content: Vite's hashes, and Pagefind's. */
const hashed = /[.-][\w-]{8}\.(?:js|css)$|_[0-9a-f]{7,10}\.pf_\w+$|_[0-9a-f]{6}\d+\.pf_fragment$/;

test('hosts that read _headers cache each file for long exactly where its name changes with it, the icon for a day, and hear one value of each header', async ({
  request,
}) => {
  const rules = readHeaders(await (await request.get('/_headers')).text());
  expect(rules.length).toBeLessThanOrEqual(100);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const files = filesIn(new URL('../../dist/', import.meta.url));
  expect(files.filter((file) => hashed.test(file)).length).toBeGreaterThan(30);

  for (const file of files.filter((file) => !file.startsWith('_') || file.startsWith('_astro/'))) {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    expect(valuesOf('Cache-Control', address, rules), file).toEqual([`public, ${lifetime(file)}`]);
    for (const name of names)
      expect(valuesOf(name, address, rules).length, `${name} of ${file}`).toBeLessThan(2);
  }
});

function lifetime(file: string): string {
  if (hashed.test(file)) return 'max-age=31536000, immutable';
  if (file === 'favicon.svg') return 'max-age=86400, stale-while-revalidate=604800';
  return 'max-age=0, must-revalidate';
}
