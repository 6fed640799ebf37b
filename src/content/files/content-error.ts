import { AstroError } from 'astro/errors';
import { formatFault, type ContentFault } from './fault.ts';

/** So many faults are told at once: more would push the first ones off the screen. */
const told = 50;

/** Ends the build with the faults of the content, one a line. */
export class ContentError extends AstroError {
  override readonly name = 'ContentError';

  constructor(faults: readonly ContentFault[]) {
    const lines = faults.slice(0, told).map(formatFault);
    const rest = faults.length - lines.length;
    super(
      [...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n'),
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
