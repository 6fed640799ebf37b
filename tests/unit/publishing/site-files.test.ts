import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { SiteFiles } from '../../../src/publishing/site-files.ts';
import { copyOf } from '../../support/folder-copy.ts';

test('files are written over in place, and hold no more than what was written last', () => {
  const { folder: site, remove } = copyOf([]);
  onTestFinished(remove);
  const files = new SiteFiles(pathToFileURL(`${site}/`).href);
  const write = (text: string) => {
    files.write([['a/res/99/1.txt', new TextEncoder().encode(text)]]);
  };
  const file = join(site, 'a/res/99/1.txt');
  const inode = () => statSync(file).ino;
  write('longer');
  const first = inode();
  for (const text of ['short', 'as long again', '']) {
    write(text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(inode()).toBe(first);
  }
});
