import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules, headersText } from '../headers.ts';
import { filesIn } from './files-in.ts';

/** What hosts read and do not serve. */
const notServed = ['_headers', '_redirects'];

/**
 * Writes `_headers` at the end of a build, for hosts that read it. Must come after the
 * integrations that write files.
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await filesIn(dir)).filter((file) => !notServed.includes(file));
        const rules = headerRules(files, base);
        await writeFile(new URL('_headers', dir), headersText(rules));
        logger.info(`${rules.length} rules written to _headers`);
      },
    },
  };
}
