import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { rooms } from '../../.config/rooms.mjs';

const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.mjs',
  ruleFilter: ({ ruleId }) => ruleId === 'boundaries/dependencies',
  // This rule needs no types, which would have it read the whole project first.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** Whether the linter refuses a line of code in a file of `src`. */
async function isRefused(file: string, line: string): Promise<boolean> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: join('src', file) });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length > 0;
}

const allowed: readonly [what: string, file: string, line: string][] = [
  ['the text, from how it is cited', 'cite-as/un.ts', "import '../model/text/inline.ts';"],
  ['a package that the table names', 'comparing/difference.ts', "import 'diff';"],
];

const refused: readonly [what: string, file: string, line: string][] = [
  ['how a text is cited, from the text', 'model/text/inline.ts', "import '../../cite-as/un.ts';"],
  [
    'a type alone',
    'model/text/inline.ts',
    "import type { CiteForm } from '../../cite-as/forms.ts';",
  ],
  ['what is handed on', 'citing/references.ts', "export { toJson } from '../formats/json.ts';"],
  ['what is loaded when used', 'scripts/site.ts', "void import('../library/library.ts');"],
  ['the library, from a script of a page', 'scripts/site.ts', "import '../library/library.ts';"],
  ['a page, from a layout', 'layouts/Page.astro', "---\nimport '../pages/index.astro';\n---"],
  ['a package, from a pure room', 'model/text/inline.ts', "import 'unified';"],
  ['Node, from a pure room', 'comparing/difference.ts', "import 'node:fs';"],
];

// The first file that the linter reads makes it read the whole project's types.
const patience = 60_000;

test.each(allowed)(
  'the linter lets a room import %s',
  { timeout: patience },
  async (_, file, line) => {
    expect(await isRefused(file, line)).toBe(false);
  },
);

test.each(refused)('the linter refuses %s', { timeout: patience }, async (_, file, line) => {
  expect(await isRefused(file, line)).toBe(true);
});

test('every folder of the source is a room of the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rooms).sort());
});

test('the README’s map has a line for every room', () => {
  const map = /## A map of the code\s+```([\s\S]+?)```/.exec(
    readFileSync('README.md', 'utf8'),
  )?.[1];
  for (const name of Object.keys(rooms)) expect(map).toContain(` ${name}/`);
});

test('every file and folder that the README names is there', () => {
  const named = readFileSync('README.md', 'utf8').matchAll(/`((?:src|tests)\/[\w./-]*)`/g);
  const paths = [...named].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every room imports only rooms above it in the table', () => {
  const names = Object.keys(rooms);
  for (const [at, name] of names.entries()) {
    const below = rooms[name]?.rooms.filter((other) => !names.slice(0, at).includes(other));
    expect(below, name).toEqual([]);
  }
});

/** The files of `src` that a file names in an import, its types included. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g);
  return [...named].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

/** A way through imports from a file back to itself; null where there is none. */
function circleAmong(files: readonly string[]): readonly string[] | null {
  const free = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (free.has(file)) return null;
    const next = importsOf(file).filter((path) => /\.(?:ts|astro)$/.test(path));
    for (const path of next) {
      const circle = visit(path, [...way, file]);
      if (circle) return circle;
    }
    free.add(file);
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => /\.(?:ts|astro)$/.test(path));

test('no file imports itself by way of others, be it for a type', () => {
  expect(circleAmong(source)).toBeNull();
});

test('no folder but that of the pages holds more than fifteen files at one level', () => {
  const counts = new Map<string, number>();
  for (const file of source) {
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const crowded = [...counts].filter(([folder, count]) => folder !== 'src/pages' && count > 15);
  expect(crowded).toEqual([]);
});
