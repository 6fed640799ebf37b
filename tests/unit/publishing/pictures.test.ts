import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptFiles } from '../../../src/publishing/kept-files.ts';
import { pictures, writePictures, type Picture } from '../../../src/publishing/pictures.ts';
import { SiteFiles } from '../../../src/publishing/site-files.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes pictures as a build does; what a picture shows stands for what would be drawn. */
async function build(drawn: readonly Picture[], version = '1'): Promise<void> {
  const at = (name: string) => new URL(`${name}/`, pathToFileURL(`${folder}/`));
  const kept = new KeptFiles(at('kept'));
  await writePictures(drawn, { site: new SiteFiles(at('site').href), kept, version });
}

function pictureSaying(heading: string) {
  const card = { above: null, name: null, heading, below: '' };
  const make = vi.fn(() => heading);
  return { path: 'a/res/56/149.png', mediaType: 'image/png', card, make } satisfies Picture;
}

test('the site and each of its texts have a picture', async () => {
  const texts = shippedLibrary().resolutions;
  const all = pictures(texts);
  expect(all.map(({ path }) => path)).toEqual([
    'social.png',
    ...texts.map(({ id }) => `${id}.png`),
  ]);
  for (const { make } of all) expect((await make()).length).toBeGreaterThan(1_000);
});

test('a picture is drawn once, and again when it says something else or is drawn otherwise', async () => {
  const written = () => readFileSync(join(folder, 'site/a/res/56/149.png'), 'utf8');
  await build([pictureSaying('Peace')]);
  expect(written()).toBe('Peace');

  const again = pictureSaying('Peace');
  await build([again]);
  expect(again.make).not.toHaveBeenCalled();
  expect(written()).toBe('Peace');

  await build([pictureSaying('Human rights')]);
  expect(written()).toBe('Human rights');

  const otherwise = pictureSaying('Human rights');
  await build([otherwise], '2');
  expect(otherwise.make).toHaveBeenCalled();
});
