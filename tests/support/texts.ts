import { readFileSync } from 'node:fs';

/** The texts the site ships, the source each was taken from, and what it is made of. */
export const shippedTexts = [
  {
    id: 'a/res/56/149',
    source: readSource('a-res-56-149.txt'),
    anchors: [...numbered('pp', 8), ...numbered('op', 7)],
    notes: numbered('fn', 4),
  },
  {
    id: 'e/cn.4/2002/draft',
    source: readSource('chr-2002-draft.txt'),
    anchors: [...numbered('pp', 12), ...numbered('op', 8)],
    notes: [],
  },
] as const;

function readSource(name: string): string {
  return readFileSync(new URL(`../sources/${name}`, import.meta.url), 'utf8');
}

function numbered(prefix: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
}
