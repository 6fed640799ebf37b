import type { AstroIntegration } from 'astro';

/**
 * Keeps scripts light and few. Vite wraps each import that loads something later in a helper that
 * preloads what it imports in turn, so that not one file comes after the other; no script here
 * has a style sheet, and without care for these the helper is a fifth as long.
 * What speaks of places and symbols is one file, and not eight: whoever needs one of them is soon to
 * need the others. So are five that are too small to be asked for one by one. Each page names three:
 * `Page.CLz_ax1f.js` and not `Page.astro_astro_type_script_index_0_lang.CLz_ax1f.js`.
 */
export function lightScripts(): AstroIntegration {
  return {
    name: 'light-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            // What is loaded on demand in a browser is all there where pages are drawn.
            build: { rolldownOptions: { checks: { ineffectiveDynamicImport: false } } },
            environments: {
              client: {
                build: {
                  rolldownOptions: {
                    checks: { ineffectiveDynamicImport: true },
                    output: {
                      entryFileNames: ({ name }: { name: string }) =>
                        `_astro/${componentOf(name)}.[hash].js`,
                      codeSplitting: {
                        groups: [
                          {
                            name: 'places',
                            test: /\/src\/model\/(?:places\/|symbols\/|text\/names\.ts)/,
                          },
                          {
                            name: 'small',
                            test: /\/(?:(?:adopt-style|element|landing-words|readable)\.ts|buttons\.css)/,
                          },
                        ],
                      },
                    },
                  },
                },
              },
            },
            plugins: [
              {
                name: 'preload-scripts',
                enforce: 'pre',
                load: {
                  filter: { id: /vite\/preload-helper/ },
                  handler() {
                    return preloadHelper(this.environment.config.base);
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

/** `id` of `_...id_.astro_astro_type_script_index_0_lang`, as Astro names a script of a page. */
function componentOf(script: string): string {
  return script.replace(/\.astro_.*/, '').replaceAll(/[^a-z\d-]/gi, '');
}

/** @param base the base path, ending with a slash */
const preloadHelper = (base: string): string => `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;
