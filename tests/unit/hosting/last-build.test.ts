import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { LastBuild } from '../../../src/hosting/last-build.ts';
import { copyOf } from '../../support/folder-copy.ts';

/** A folder with a site in it, that is gone when the test ends. */
function folderOfSite() {
  const { folder, remove } = copyOf([]);
  onTestFinished(remove);
  const site = join(folder, 'dist');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  const lastBuild = (of = site) =>
    new LastBuild(pathToFileURL(join(folder, 'record.json')), pathToFileURL(`${of}/`));
  /** A build that writes files, and names others as right. */
  const build = (texts: Readonly<Record<string, string>>, named: readonly string[] = []): void => {
    const last = lastBuild();
    last.begin();
    for (const [path, text] of Object.entries(texts)) write(path, text);
    last.end(new Set(named));
  };
  const holds = (): string[] => readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
  return { folder, site, write, lastBuild, build, holds };
}

test('at the end only what a build has written or named is left, and no empty folder', () => {
  const { build, holds } = folderOfSite();
  build({ 'a/1.json': '1', 'a/2.json': '2', 'b/3.json': '3' });
  build({ 'a/1.json': '1' }, ['a/2.json']);
  expect(holds()).toEqual(['a', 'a/1.json', 'a/2.json']);
});

test('what is named, and was not there at the beginning, is not made up', () => {
  const { build, holds } = folderOfSite();
  build({ 'a/1.json': '1' }, ['a/2.json']);
  expect(holds()).toEqual(['a', 'a/1.json']);
});

test('at the beginning only what stands as the last build left it is still there', () => {
  const { build, write, holds, lastBuild, site } = folderOfSite();
  build({ 'a/same': 'same', 'a/edited': 'one' });
  write('a/edited', 'two');
  write('stray/file', 'x');
  mkdirSync(join(site, 'empty'));
  lastBuild().begin();
  expect(holds()).toEqual(['a', 'a/same']);
});

test('a build that does not end leaves nothing for the next, and no front page', () => {
  const { build, holds, lastBuild } = folderOfSite();
  build({ 'index.html': 'front page', 'a/1.json': '1' });
  lastBuild().begin();
  expect(holds()).toEqual(['a', 'a/1.json']);
  lastBuild().begin();
  expect(holds()).toEqual([]);
});

test('nothing is left of a site that no build has left word of', () => {
  const { build, write, holds, lastBuild, folder } = folderOfSite();
  write('a/1.json', '1');
  lastBuild().begin();
  expect(holds()).toEqual([]);
  build({ 'a/1.json': '1' });
  writeFileSync(join(folder, 'record.json'), '{"folder":');
  lastBuild().begin();
  expect(holds()).toEqual([]);
});

test('what was left of one folder says nothing of another', () => {
  const { build, lastBuild, site, folder } = folderOfSite();
  build({ 'a/1.json': '1' });
  const other = join(folder, 'other');
  mkdirSync(join(other, 'a'), { recursive: true });
  linkSync(join(site, 'a/1.json'), join(other, 'a/1.json'));
  lastBuild(other).begin();
  expect(readdirSync(other)).toEqual([]);
});

test('a link is removed, and what it leads to stays', () => {
  const { build, site, folder, holds } = folderOfSite();
  const outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'mine'), 'mine');
  build({ 'a/1.json': '1' });
  symlinkSync(outside, join(site, 'a/folder'));
  symlinkSync(join(outside, 'mine'), join(site, 'a/file'));
  build({ 'a/1.json': '1', 'a/file': 'ours' });
  expect(holds()).toEqual(['a', 'a/1.json', 'a/file']);
  expect(readFileSync(join(outside, 'mine'), 'utf8')).toBe('mine');
});

test('a file with another name elsewhere is not written over', () => {
  const { build, site, folder } = folderOfSite();
  build({ 'a/1.json': 'first' });
  linkSync(join(site, 'a/1.json'), join(folder, 'backup'));
  build({ 'a/1.json': 'second' });
  expect(readFileSync(join(folder, 'backup'), 'utf8')).toBe('first');
  expect(readFileSync(join(site, 'a/1.json'), 'utf8')).toBe('second');
});
