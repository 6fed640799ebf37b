import { hash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { isNamedByContent, offlineList, type OfflineList } from '../../site/offline.ts';
import { offlineAddress, offlineFiles } from '../offline-files.ts';
import { filesIn } from './files-in.ts';

const worker = fileURLToPath(new URL('../service-worker/worker.ts', import.meta.url));

/**
 * Writes the service worker, `sw.js`, at the end of a build, and the list of what can be kept to
 * be read offline with the digests of that. So it must come after whatever writes or changes a
 * file that is kept.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { bytes, files } = writeOfflineList(dir);
        writeFileSync(new URL('sw.js', dir), await bundle());
        const size = (bytes / 1_000_000).toFixed(1);
        logger.info(`${Object.keys(files).length} files, ${size} MB, can be kept to read offline`);
      },
    },
  };
}

/** Writes the list of the site in a folder, whose address ends with a slash, and returns it. */
export function writeOfflineList(folder: URL): OfflineList {
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const path of offlineFiles(filesIn(folder))) {
    const file = new URL(path, folder);
    // Where the name says what is in the file, a digest would say it again.
    const content = isNamedByContent(path) ? null : readFileSync(file);
    files[offlineAddress(path)] = content ? `sha256-${hash('sha256', content, 'base64')}` : '';
    bytes += content?.byteLength ?? statSync(file).size;
  }
  const id = hash('sha256', JSON.stringify(files), 'hex').slice(0, 12);
  const list: OfflineList = { id, bytes, files };
  writeFileSync(new URL(offlineList, folder), JSON.stringify(list));
  return list;
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
