import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Keeps scripts light. Vite wraps each import that loads something later in a helper that
 * preloads its style sheets; no script here has one, so the helper only calls the import.
 * Citation.js brings a fetch for Node along, which a browser has by itself.
 */
export function lightScripts(): AstroIntegration {
  return {
    name: 'light-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            resolve: { alias: { 'node-fetch': browserFetch } },
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                load: {
                  filter: { id: /vite\/preload-helper/ },
                  handler: () => 'export const __vitePreload = (load) => load();',
                },
              },
            ],
          },
        });
      },
    },
  };
}

const browserFetch = fileURLToPath(
  new URL('../../scripts/citing/browser-fetch.ts', import.meta.url),
);
