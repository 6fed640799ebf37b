import { readdirSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Bench, Figure } from '../bench.ts';

/** Measures the build and what it leaves. */
export const bench: Bench = {
  about: 'time and memory of a build, from nothing and again; number and bytes of its files',
  measure: ({ folder, resolutions, milliseconds, peakMemory, paragraphs }) => {
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
        what: 'build from nothing: ms',
        value: milliseconds.fromNothing,
        budget: '1.2 × Starlight’s for 2, 2 × for more',
      },
      {
        what: '  again, with one text changed: ms',
        value: milliseconds.again,
        budget: 'half of it for 402',
      },
      { what: '  peak memory, kB', value: peakMemory, budget: 'Starlight’s: 1,400,000 for 402' },
      ...sizeOf('files', files),
      { what: '  a text: number', value: files.length / resolutions, budget: '15 for 402' },
      { what: '  a text: bytes', value: sumOf(files) / resolutions, budget: '150,000 for 402' },
      ...kinds.flatMap(([kind, members]) => sizeOf(`  ${kind}`, members)),
    ]);
  },
};

function sizeOf(name: string, files: readonly { readonly bytes: number }[]): Figure[] {
  return [
    { what: `${name}: number`, value: files.length },
    { what: `${name}: bytes`, value: sumOf(files) },
  ];
}

function sumOf(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The search index is one thing, whatever its files are called. */
function kindOf(path: string): string {
  if (path.startsWith(`pagefind${sep}`)) return 'search index';
  return extname(path) || path;
}
