import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { ResolutionSummaryJson } from '../../formats/json-schema.ts';
import { redirectLines } from '../redirects.ts';

/**
 * Writes `_redirects` at the end of a build, for hosts that read it, from the list of
 * resolutions that the site publishes.
 */
export function redirects(): AstroIntegration {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const index = await readFile(new URL('index.json', dir), 'utf8');
        const lines = redirectLines(JSON.parse(index) as ResolutionSummaryJson[], base);
        await writeFile(new URL('_redirects', dir), lines.map((line) => `${line}\n`).join(''));
        logger.info(`${lines.length} rules written to _redirects`);
      },
    },
  };
}
