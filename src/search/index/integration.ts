import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { ResolutionJson, ResolutionSummaryJson } from '../../formats/json-schema.ts';
import { searchRecord } from './records.ts';
import { buildSearchFiles, type SearchFile } from './files.ts';
import { serveSearchFiles } from './serve.ts';

/** Reads one of the site's published JSON documents: `index.json`, `a/res/56/149.json`. */
type ReadJson = (path: string) => Promise<unknown>;

/**
 * Makes the search index from the data the site publishes: into `pagefind/` at the end of
 * a build, which fails if the index does; in memory for the development server.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeIndex(
          async (path) => JSON.parse(await readFile(new URL(path, dir), 'utf8')) as unknown,
        );
        await close();
        for (const file of files) await write(file, new URL('pagefind/', dir));
        logger.info(`${files.length} files written to pagefind/`);
      },
      'astro:server:setup': ({ server }) => {
        serveSearchFiles(server, (origin) =>
          makeIndex(async (path) => (await fetch(new URL(path, origin))).json()),
        );
      },
    },
  };
}

async function makeIndex(readJson: ReadJson): Promise<SearchFile[]> {
  const summaries = (await readJson('index.json')) as ResolutionSummaryJson[];
  const records = [];
  // One after the other: of a large collection all at once are more files than a process may open.
  for (const { id } of summaries) {
    records.push(searchRecord((await readJson(`${id}.json`)) as ResolutionJson));
  }
  return buildSearchFiles(records);
}

async function write({ path, content }: SearchFile, folder: URL): Promise<void> {
  const file = fileURLToPath(new URL(path, folder));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
