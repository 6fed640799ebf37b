import { AstroError } from 'astro/errors';

/** One fault in a content file. */
export interface ContentFault {
  /** The file, from the project's root: `content/resolutions/a/res/56/149.mdx`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to do about it, as sentences. */
  readonly message: string;
}

/**
 * Ends the build with the faults of the content, one a line, in the form that editors and
 * terminals turn into links: `content/resolutions/a/res/56/149.mdx:47: …`.
 */
export class ContentError extends AstroError {
  override readonly name = 'ContentError';

  constructor(faults: readonly ContentFault[]) {
    super(
      faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
      'Nothing was built. Mend the content and build again.',
    );
    // The fault is in the content: where in the program it was noticed helps nobody.
    this.stack = '';
  }

  /**
   * Astro looks at this text for the word “document” and then tells of browser interfaces
   * in the place of our hint.
   */
  override toString(): string {
    return this.name;
  }
}
