import { readdirSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Bench, Figure } from '../bench.ts';

/** Measures the build and what it leaves. */
export const bench: Bench = {
  about: 'time and memory of a clean build, number and bytes of its files',
  measure: ({ folder, milliseconds, peakMemory, paragraphs }) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => ({ path, file: statSync(join(folder, path)) }))
      .filter(({ file }) => file.isFile())
      .map(({ path, file }) => ({ kind: kindOf(path), bytes: file.size }));
    const kinds = [...Map.groupBy(files, ({ kind }) => kind)].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return Promise.resolve([
      { what: 'paragraphs', value: paragraphs },
      {
        what: 'build: time, ms',
        value: milliseconds,
        budget: 'Starlight’s: 3,400 for 2, 13,400 for 500',
      },
      { what: 'build: peak memory, kB', value: peakMemory },
      ...sizeOf('files', files),
      ...kinds.flatMap(([kind, members]) => sizeOf(`  ${kind}`, members)),
    ]);
  },
};

function sizeOf(name: string, files: readonly { readonly bytes: number }[]): Figure[] {
  return [
    { what: `${name}: number`, value: files.length },
    { what: `${name}: bytes`, value: files.reduce((sum, { bytes }) => sum + bytes, 0) },
  ];
}

/** The search index is one thing, whatever its files are called. */
function kindOf(path: string): string {
  if (path.startsWith(`pagefind${sep}`)) return 'search index';
  return extname(path) || path;
}
