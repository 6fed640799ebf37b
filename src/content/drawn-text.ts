import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { resolutionsFolder } from './files/content-folder.ts';

/**
 * Has MDX compile one text in the place of all: the loader has read them, and pages draw a text
 * from its model, which they hand to `<Content />` as `resolution` and `lines` together with the component
 * `ResolutionText`. So MDX would make the same module of each.
 */
export function drawnText(): AstroIntegration {
  return {
    name: 'drawn-text',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const texts = fileURLToPath(new URL(`${resolutionsFolder}/`, config.root));
        const drawn = fileURLToPath(new URL('content/drawn-text.mdx', config.srcDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'drawn-text',
                enforce: 'pre',
                resolveId: {
                  filter: { id: /\.mdx\?/ },
                  handler: (id) => {
                    const [file = '', query] = id.split('?');
                    return file.startsWith(texts) ? `${drawn}?${query}` : null;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
