/**
 * The rooms of `src`, in the order in which they are built on one another, and what each may
 * import: rooms above it, and packages. Within a room everything may import everything. A type
 * counts as an import. The README says what each room is for.
 *
 * The linter refuses any other import (`boundaries` in eslint.config.mjs); that the table has no
 * circle, and every folder of `src` a row, is held by tests/unit/rooms.test.ts.
 */

const xml = ['xast', 'xastscript', 'xast-util-to-xml'];
const pure = ['model', 'citing', 'cite-as', 'comparing', 'drafting', 'site', 'timeline'];

/**
 * By a room's folder. `pure` rooms run anywhere: in a build, a test, a browser, a worker; they
 * may use neither the browser's globals nor Node's.
 *
 * @type {Readonly<Record<string, {
 *   pure?: boolean,
 *   rooms: readonly string[],
 *   packages: readonly string[],
 * }>>}
 */
export const rooms = {
  model: { pure: true, rooms: [], packages: [] },
  site: { rooms: ['model'], packages: [] },
  citing: { pure: true, rooms: ['model', 'site'], packages: [] },
  'cite-as': {
    pure: true,
    rooms: ['model'],
    packages: ['citeproc', 'virtual:citation-style'],
  },
  comparing: { pure: true, rooms: ['model'], packages: ['diff'] },
  reading: { pure: true, rooms: ['model'], packages: ['xast', 'xast-util-from-xml'] },
  drafting: {
    pure: true,
    rooms: ['model', 'site', 'citing', 'cite-as', 'comparing', 'reading'],
    packages: ['diff', 'fflate', 'parse5', 'xast', 'xast-util-from-xml'],
  },
  timeline: { pure: true, rooms: ['model', 'citing'], packages: ['d3-scale', 'd3-shape'] },
  content: {
    rooms: ['model', 'citing', 'site'],
    packages: [
      'astro',
      'decode-named-character-reference',
      'mdast',
      'node:*',
      'remark-*',
      'satteri',
      'unified',
      'unist',
      'unist-util-visit',
      'vfile',
      'vfile-message',
      'yaml',
    ],
  },
  library: {
    rooms: ['model', 'citing', 'comparing', 'content'],
    packages: ['astro:content', 'node:*'],
  },
  formats: {
    pure: true,
    rooms: ['model', 'citing', 'cite-as', 'comparing', 'drafting', 'site'],
    packages: [...xml, 'fflate', 'mdast', 'mdast-util-gfm', 'mdast-util-to-markdown', 'zod'],
  },
  import: {
    rooms: ['model', 'citing', 'content', 'reading'],
    packages: ['mdast', 'node:*', 'remark-*', 'unified', 'unpdf', 'yaml'],
  },
  pictures: { rooms: ['model', 'site'], packages: ['@takumi-rs/core', 'fontkitten', 'node:*'] },
  search: {
    rooms: ['model', 'citing', 'formats', 'site'],
    packages: ['astro', 'node:*', 'pagefind', 'stemmer'],
  },
  discovery: {
    pure: true,
    rooms: ['model', 'citing', 'cite-as', 'comparing', 'formats', 'site'],
    packages: [...xml, 'schema-dts'],
  },
  hosting: {
    rooms: ['model', 'formats', 'site'],
    packages: ['astro', 'node:*', 'vite'],
  },
  publishing: {
    rooms: [...pure, 'content', 'library', 'formats', 'pictures', 'search', 'hosting'],
    packages: ['astro', 'node:*', 'pagefind'],
  },
  styles: { rooms: [], packages: [] },
  scripts: { rooms: [...pure, 'formats', 'reading', 'search', 'styles'], packages: [] },
  components: {
    rooms: [...pure, 'library', 'formats', 'pictures', 'search', 'discovery', 'styles', 'scripts'],
    packages: ['schema-dts'],
  },
  layouts: { rooms: ['model', 'site', 'components', 'styles', 'scripts'], packages: [] },
  pages: {
    rooms: [
      ...pure,
      'library',
      'formats',
      'pictures',
      'search',
      'discovery',
      'styles',
      'scripts',
      'components',
      'layouts',
    ],
    packages: ['astro'],
  },
};
