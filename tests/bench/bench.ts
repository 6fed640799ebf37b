import type { BuiltSite } from './support/site.ts';

/** A bench: a file in `benches` that exports one as `bench`; its name is the file's. */
export interface Bench {
  /** One line on what it measures. */
  readonly about: string;
  /** Measures a site; what is too long for the table it prints itself. */
  readonly measure: (site: BuiltSite) => Promise<Figure[]>;
}

/** One line of the table. */
export interface Figure {
  /** What, and in which unit: `build: peak memory, kB`. */
  readonly what: string;
  readonly value: number;
  /** What it may be at most, in words where that depends on the number of resolutions. */
  readonly budget?: number | string;
}
