/** A browser engine to go the journeys with. */
export interface Engine {
  /** `Firefox` */
  readonly name: string;
  /** What to install, in words, where it is missing. */
  readonly needs: string;
  /** Starts the browser; null where it, or what drives it, is not installed. */
  readonly start: (() => Promise<EngineBrowser>) | null;
}

/** A browser that runs, with one page. */
export interface EngineBrowser {
  /** As the browser says it: `firefox/153.7.0`. */
  readonly version: string;
  readonly page: EnginePage;
  readonly close: () => Promise<void>;
}

/** What a reader does on a page, in every engine alike. */
export interface EnginePage {
  /** Opens an address, from nothing: a new fragment alone would not load the page again. */
  readonly open: (address: string) => Promise<void>;
  /** Asks within the page. The question can use nothing of what is around it here. */
  readonly ask: <Answer>(
    question: (selector: string) => Answer,
    selector?: string,
  ) => Promise<Answer>;
  /** Clicks on the first element that a selector finds. */
  readonly click: (selector: string) => Promise<void>;
  /** Rests the mouse on the first element that a selector finds. */
  readonly hover: (selector: string) => Promise<void>;
  /** Types, one key after the other, into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: 'Enter' | 'Escape') => Promise<void>;
}

/** So wide that notes stand beside the text. */
export const windowSize = { width: 1360, height: 900 } as const;
