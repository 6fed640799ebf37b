/** What a document prints wrongly and its author keeps: a place and a fault, as in `op5 number`. */
export interface AsPrinted {
  /** Whether a fault is kept. It counts as needed from then on. */
  readonly keeps: (place: string, fault: string) => boolean;
  /** The entries that nothing has needed. */
  readonly unneeded: () => string[];
}

/** @param entries as the front matter lists them: `op5 number`, `op3 (c)`, `pp3 “` */
export function createAsPrinted(entries: readonly string[]): AsPrinted {
  const needed = new Set<string>();
  return {
    keeps: (place, fault) => {
      const entry = `${place} ${fault}`;
      if (!entries.includes(entry)) return false;
      needed.add(entry);
      return true;
    },
    unneeded: () => entries.filter((entry) => !needed.has(entry)),
  };
}

/** Where and what is wrong in a text that opens without the enacting formula of its organ. */
export const formulaMissing = { place: 'formula', fault: 'missing' } as const;

/** What the message of a fault that may be kept says last. */
export function howToKeep(place: string, fault: string): string {
  return `If the document prints it so, add to the front matter: asPrinted: ['${place} ${fault}'].`;
}
