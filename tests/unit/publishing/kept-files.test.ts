import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { KeptFiles } from '../../../src/publishing/kept-files.ts';
import type { Files } from '../../../src/publishing/site-files.ts';
import { copyOf } from '../../support/folder-copy.ts';

const files = [['a/res/99/1.json', Uint8Array.of(1, 2)]] as const;

function folder(): string {
  const copy = copyOf([]);
  onTestFinished(copy.remove);
  return join(copy.folder, 'kept');
}

const open = (path: string) => new KeptFiles(pathToFileURL(`${path}/`));

/** What is taken where something is kept, and otherwise made. */
function take(path: string, key: string): Promise<Files> {
  return open(path).filesOf(key, () => Promise.resolve([]));
}

const keep = (path: string, key: string) => open(path).filesOf(key, () => Promise.resolve(files));

test('what a build has made, another takes under the same key alone', async () => {
  const path = folder();
  expect(await keep(path, 'one')).toEqual(files);
  expect(['one', 'two'].map((key) => open(path).has(key))).toEqual([true, false]);
  expect(await take(path, 'one')).toEqual(files);
  expect(await take(path, 'two')).toEqual([]);
});

test('what was cut off is made again', async () => {
  const path = folder();
  await keep(path, 'one');
  truncateSync(join(path, 'one'), 20);
  expect(await keep(path, 'one')).toEqual(files);
  expect(await take(path, 'one')).toEqual(files);
});

test('what a build has not asked for is removed', async () => {
  const path = folder();
  await keep(path, 'old');
  await keep(path, 'taken');
  const later = open(path);
  for (const key of ['taken', 'new']) await later.filesOf(key, () => Promise.resolve(files));
  later.removeOthers();
  expect(readdirSync(path).sort()).toEqual(['new', 'taken']);
});
