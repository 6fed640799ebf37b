import type { AstroIntegration } from 'astro';
import { codeVersion } from '../code-version.ts';

/**
 * Has Astro keep what it has made of each text in its cache, and take it from there in a later
 * build: pages say under which key (src/library/cache-keys.ts). The version of the code is part
 * of the keys, since a script can be split anew, and so get another name, by what another page
 * loads.
 */
export function buildCache(): AstroIntegration {
  return {
    name: 'build-cache',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const version = JSON.stringify(codeVersion(config.root, config.srcDir));
        updateConfig({
          experimental: { incrementalBuild: true },
          vite: { define: { CODE_VERSION: version } },
        });
      },
    },
  };
}
