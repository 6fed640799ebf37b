/** How much is read of what a reader drops or pastes, so that nothing keeps the browser busy. */
export const limits = {
  /** Bytes of a file. */
  file: 10_000_000,
  /** Bytes of a part of a Word file, unpacked. */
  unpacked: 10_000_000,
  /** Parts of a Word file. */
  entries: 2_000,
  /** Characters of a draft: about 300 pages. */
  draft: 600_000,
  /** Milliseconds for the reading of a file. */
  time: 10_000,
};

/** Raised where something cannot be read; its message is a sentence for the reader. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** The words as they are. @throws {UnreadableError} where they are too many */
export function withinLimit(words: string): string {
  if (words.length <= limits.draft) return words;
  throw new UnreadableError(
    `The text has ${words.length.toLocaleString('en')} characters. Up to ${limits.draft.toLocaleString('en')} are read: check it in parts.`,
  );
}
