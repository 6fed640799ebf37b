import { readFileSync } from 'node:fs';
import { readInstruments } from '../../src/collections/instruments-file.ts';
import { describeResolution } from '../../src/collections/resolution-description.ts';
import { resolutionSchemaFor } from '../../src/collections/resolution-schema.ts';
import { readResolutionSource } from '../../src/collections/resolution-source.ts';
import { createLibrary, type Library, type UncitedResolution } from '../../src/domain/library.ts';
import { readText } from './read-text.ts';
import { shippedTexts } from './texts.ts';

/**
 * The library that the site is built from, read from the content without building it.
 *
 * @throws where the content has a fault
 */
export function shippedLibrary(): Library {
  const read = readInstruments(readContent('instruments.yaml'));
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return createLibrary(
    shippedTexts.map(({ id }) => readResolution(id)),
    read.instruments,
  );
}

function readResolution(id: string): UncitedResolution {
  const source = readResolutionSource(readContent(`resolutions/${id}.mdx`));
  if (!source.ok) throw new Error(`${id}: ${source.fault.message}`);
  const frontMatter = resolutionSchemaFor(id).parse(source.frontMatter.value);
  return { ...readText(source.body), ...describeResolution(id, frontMatter) };
}

function readContent(path: string): string {
  return readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
}
