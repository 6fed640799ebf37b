import type { AstroIntegration } from 'astro';
import { localOrigin } from '../site-origin.ts';

/** Says once in a build that its absolute addresses name this machine, where nothing else is known. */
export function localAddresses(): AstroIntegration {
  let origin: string | undefined;
  return {
    name: 'local-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site;
      },
      'astro:build:start': ({ logger }) => {
        if (origin === localOrigin) {
          logger.warn(
            `Links in data, feed and previews will name ${localOrigin}. Set SITE_URL to where the site will be served.`,
          );
        }
      },
    },
  };
}
