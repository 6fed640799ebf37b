import { readFileSync } from 'node:fs';
import { checkResolution } from '../../src/content/check-resolution.ts';
import type { Fault } from '../../src/content/files/fault.ts';
import { readInstruments } from '../../src/content/files/instruments-file.ts';
import type { UncitedResolution } from '../../src/model/text/resolution.ts';
import { createLibrary, type Library } from '../../src/library/create-library.ts';
import { shippedTexts } from './texts.ts';

const ids: ReadonlySet<string> = new Set(shippedTexts.map(({ id }) => id));

/**
 * The library that the site is built from, read from the content without building it.
 *
 * @throws where the content has a fault
 */
export function shippedLibrary(): Library {
  const list = readInstruments(readContent('instruments.yaml'));
  if (!list.ok) return refuse('instruments.yaml', list.faults);
  return createLibrary(
    [...ids].map(readResolution),
    list.listed.map(({ instrument }) => instrument),
  );
}

function readResolution(id: string): UncitedResolution {
  const checked = checkResolution(readContent(`resolutions/${id}.mdx`), id, ids);
  return checked.ok ? checked.resolution : refuse(id, checked.faults);
}

function refuse(file: string, faults: readonly Fault[]): never {
  throw new Error(`${file}: ${faults.map(({ message }) => message).join(' ')}`);
}

function readContent(path: string): string {
  return readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
}
