/** What a page and the worker that checks drafts say to each other. */
import type { CheckedDraft } from '../../drafting/check.ts';

/** What the page asks for. */
export type DraftRequest =
  | { readonly type: 'readFile'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly type: 'readHtml'; readonly html: string }
  /** `against` names the only texts to check against, as readers name them; empty for all. */
  | { readonly type: 'check'; readonly text: string; readonly against: string };

/** What the worker answers: the words that were read, or the draft checked, or why not. */
export type DraftAnswer =
  | { readonly type: 'read'; readonly text: string }
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'checked'; readonly checked: CheckedDraft; readonly texts: number }
  /** A sentence for the reader. */
  | { readonly type: 'failed'; readonly reason: string };
