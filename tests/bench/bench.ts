/** A bench: a file in `benches` that exports one as `bench`; its name is the file's. */
export interface Bench {
  /** One line on what it measures and what it can be told. */
  readonly about: string;
  /** Measures and prints. */
  readonly run: (args: readonly string[]) => Promise<void>;
}
