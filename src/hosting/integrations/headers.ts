import { writeFileSync } from 'node:fs';
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
      'astro:build:done': ({ dir, logger }) => {
        const files = filesIn(dir).filter((file) => !notServed.includes(file));
        const rules = headerRules(files, base);
        writeFileSync(new URL('_headers', dir), headersText(rules));
        logger.info(`${rules.length} rules written to _headers`);
      },
    },
  };
}
