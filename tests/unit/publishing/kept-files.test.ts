import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { KeptFiles } from '../../../src/publishing/kept-files.ts';
import { copyOf } from '../../support/folder-copy.ts';

const files = [['a/res/99/1.json', Uint8Array.of(1, 2)]] as const;

function folder(): string {
  const copy = copyOf([]);
  onTestFinished(copy.remove);
  return join(copy.folder, 'kept');
}

const open = (path: string) => new KeptFiles(pathToFileURL(`${path}/`));

test('what a build has kept, another takes under the same key alone', () => {
  const path = folder();
  open(path).keep('one', files);
  expect(open(path).take('one')).toEqual(files);
  expect(open(path).take('two')).toBe(null);
  expect(['one', 'two'].map((key) => open(path).has(key))).toEqual([true, false]);
});

test('what was cut off is not taken', () => {
  const path = folder();
  open(path).keep('one', files);
  truncateSync(join(path, 'one'), 20);
  expect(open(path).take('one')).toBe(null);
});

test('what a build has neither taken nor kept is removed', () => {
  const path = folder();
  open(path).keep('old', files);
  open(path).keep('taken', files);
  const later = open(path);
  later.take('taken');
  later.keep('new', files);
  later.removeOthers();
  expect(readdirSync(path).sort()).toEqual(['new', 'taken']);
});
