/** What becomes of a search while it is made. */
export interface SearchCourse {
  /** Aborted where the answer is no longer wanted. */
  readonly signal: AbortSignal;
  /**
   * Done when the reader seems to have typed all: until then, nothing is loaded for the mere
   * beginning of a word, which is mostly not in the same texts.
   */
  readonly pause: () => Promise<void>;
  /** Done when the reader has looked at the answer: what is asked then is another search. */
  readonly rest: () => Promise<void>;
}
