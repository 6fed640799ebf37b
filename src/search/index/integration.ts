import type { AstroIntegration } from 'astro';
import type { ResolutionJson, ResolutionSummaryJson } from '../../formats/json-schema.ts';
import { searchRecord } from './records.ts';
import { buildSearchFiles, type SearchFile } from './files.ts';
import { serveSearchFiles } from './serve.ts';

/** Makes the search index for the development server, in memory, from the data that it serves. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveSearchFiles(server, makeIndex);
      },
    },
  };
}

/** @param origin where the data is served */
async function makeIndex(origin: string): Promise<SearchFile[]> {
  const readJson = async (path: string): Promise<unknown> =>
    (await fetch(new URL(path, origin))).json();
  const summaries = (await readJson('index.json')) as ResolutionSummaryJson[];
  const records = [];
  for (const { id } of summaries) {
    records.push(searchRecord((await readJson(`${id}.json`)) as ResolutionJson));
  }
  return buildSearchFiles(records);
}
