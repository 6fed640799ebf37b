import type { AstroIntegration } from 'astro';

/**
 * Spares a build what only a development server needs: to read the content, Astro starts a server
 * of Vite, which at once bundles the packages of Astro's toolbar for a browser that never asks.
 */
export function noPrebundling(): AstroIntegration {
  return {
    name: 'no-prebundling',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'no-prebundling',
                configResolved: ({ environments }) => {
                  environments['client']?.optimizeDeps.include?.splice(0);
                },
              },
            ],
          },
        });
      },
    },
  };
}
