import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { ResolutionSummaryJson } from '../../formats/json-schema.ts';
import {
  isNamedByContent,
  offlineAddress,
  offlineFiles,
  type OfflineBuild,
} from '../offline-files.ts';
import { filesIn } from './files-in.ts';

const worker = fileURLToPath(new URL('../service-worker/worker.ts', import.meta.url));

/**
 * Writes `sw.js` at the end of a build: the service worker, with the list of what it stores and
 * the digests of that. So it must come after whatever writes or changes a file that is stored.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await writeServiceWorker(dir);
        logger.info(`${files.length} files can be read without a network`);
      },
    },
  };
}

/**
 * Writes the service worker of the site in a folder, whose address ends with a slash.
 *
 * @returns the paths of the files that it stores
 */
export async function writeServiceWorker(folder: URL): Promise<string[]> {
  const paths = (await filesIn(folder)).filter((path) => path !== 'sw.js');
  const sizes = await Promise.all(paths.map((path) => stat(new URL(path, folder))));
  const stored = offlineFiles(
    paths.map((path, index) => ({ path, bytes: sizes[index]?.size ?? 0 })),
    await resolutionIds(folder),
  );
  const code = await bundle();
  const digests = await contentDigests(folder, paths);
  const made: OfflineBuild = {
    id: sha256(JSON.stringify([...digests]) + code, 'hex').slice(0, 12),
    files: Object.fromEntries(
      stored.map((path) => [offlineAddress(path), digests.get(path) ?? ''] as const),
    ),
  };
  await writeFile(new URL('sw.js', folder), `const BUILD=${JSON.stringify(made)};${code}`);
  return stored;
}

async function resolutionIds(folder: URL): Promise<string[]> {
  const index = await readFile(new URL('index.json', folder), 'utf8');
  return (JSON.parse(index) as ResolutionSummaryJson[]).map(({ id }) => id);
}

/** The digest of each file as `integrity` attributes have it; empty where the name changes with the content. */
async function contentDigests(folder: URL, paths: string[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const path of paths) {
    const content = isNamedByContent(path) ? null : await readFile(new URL(path, folder));
    digests.set(path, content ? `sha256-${sha256(content, 'base64')}` : '');
  }
  return digests;
}

/** The worker as one classic script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: worker, output: { format: 'iife' } },
    },
  });
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((made) =>
    'output' in made ? made.output : [],
  );
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not bundled.');
  return chunk.code;
}

function sha256(content: string | Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding);
}
