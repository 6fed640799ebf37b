import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptFiles } from '../../../src/publishing/kept-files.ts';
import { drawPictures, pictures } from '../../../src/publishing/pictures.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A picture as an earlier build or this one draws it: what it says stands for what is drawn. */
function pictureSaying(heading: string) {
  const card = { above: null, name: null, heading, below: '' };
  const make = vi.fn(() => heading);
  return { path: 'a/res/56/149.png', mediaType: 'image/png', card, make };
}

async function build(picture: ReturnType<typeof pictureSaying>, version = '1'): Promise<string> {
  const kept = new KeptFiles(pathToFileURL(`${folder}/`));
  const [drawn] = await drawPictures([picture], kept, version);
  expect(drawn?.[0]).toBe(picture.path);
  return new TextDecoder().decode(drawn?.[1]);
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
  expect(await build(pictureSaying('Peace'))).toBe('Peace');

  const again = pictureSaying('Peace');
  expect(await build(again)).toBe('Peace');
  expect(again.make).not.toHaveBeenCalled();

  expect(await build(pictureSaying('Human rights'))).toBe('Human rights');

  const otherwise = pictureSaying('Human rights');
  await build(otherwise, '2');
  expect(otherwise.make).toHaveBeenCalled();
});
