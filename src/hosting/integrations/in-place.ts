import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LastBuild } from '../last-build.ts';

/**
 * Builds over the site of the last build, of which only what is no longer right is removed; what
 * Astro finds unchanged there it does not write again. Must come after the integrations that write
 * into folders of the site, and before those that list its files.
 */
export function inPlace(): AstroIntegration {
  let lastBuild: LastBuild | undefined;
  return {
    name: 'in-place',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Astro would delete all of it.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        lastBuild = new LastBuild(new URL('site.json', config.cacheDir), config.outDir);
      },
      'astro:build:start': () => {
        lastBuild?.begin();
      },
      'astro:build:done': ({ dir, assets }) => {
        const folder = fileURLToPath(dir);
        const pages = [...assets.values()]
          .flat()
          .map((page) => relative(folder, fileURLToPath(page)).replaceAll(sep, '/'));
        lastBuild?.end(new Set(pages));
      },
    },
  };
}
