import { readFileSync } from 'node:fs';
import { readInstruments } from '../../src/collections/instruments-file.ts';
import { resolutionSchemaFor } from '../../src/collections/resolution-schema.ts';
import { readResolutionSource } from '../../src/collections/resolution-source.ts';
import { createLibrary, type Library, type UncitedResolution } from '../../src/domain/library.ts';
import { designationOf } from '../../src/domain/symbol.ts';
import { readText } from './read-text.ts';
import { shippedTexts } from './texts.ts';

/** The texts that the site ships, read from their files as the site does, but without Astro. */
export function shippedLibrary(): Library {
  const listed = readInstruments(contentFile('instruments.yaml'));
  if (!listed.ok) throw new Error('the list of instruments has faults');
  return createLibrary(
    shippedTexts.map(({ id }) => readFile(id)),
    listed.instruments,
  );
}

function readFile(id: string): UncitedResolution {
  const source = readResolutionSource(contentFile(`resolutions/${id}.mdx`));
  if (!source.ok) throw new Error(source.fault.message);
  const data = resolutionSchemaFor(id).parse(source.frontMatter.value);
  const { symbol = null, adopted = null, meeting = null, masthead } = data;
  return {
    ...readText(source.body),
    ...data,
    id,
    symbol,
    designation: designationOf(symbol ?? '') ?? data.designation ?? '',
    adopted,
    meeting,
    masthead: masthead
      ? {
          distribution: null,
          distributed: null,
          session: null,
          agendaItem: null,
          proceeding: null,
          ...masthead,
          report: masthead.report === undefined ? null : [{ type: 'text', value: masthead.report }],
        }
      : null,
  };
}

function contentFile(path: string): string {
  return readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
}
