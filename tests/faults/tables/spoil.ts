/** How a fault comes into a copy of the content. */
import type { FolderCopy } from '../../support/folder-copy.ts';

/** What is wrong, how it got so, and the one line that is said of it. */
export type Row = readonly [what: string, spoil: (copy: FolderCopy) => void, said: string];

export const adopted = 'content/resolutions/a/res/56/149.mdx';
export const draft = 'content/resolutions/e/cn.4/2002/draft.mdx';
export const instruments = 'content/instruments.yaml';

/** Replaces words of a file. */
export function change(file: string, from: string, to: string): Row[1] {
  return ({ replace }) => {
    replace(file, from, to);
  };
}

/** Adds a file. */
export function add(file: string, text: string | Uint8Array): Row[1] {
  return ({ write }) => {
    write(file, text);
  };
}

/** Puts a paragraph before the first one of the adopted text, which stands on line 20. */
export function paragraph(words: string): Row[1] {
  return change(adopted, '*Reaffirming* its', `${words}\n\n*Reaffirming* its`);
}

/** A text that is in order, with these fields and this body. */
export function text(fields: string, body = 'The General Assembly,\n\n1. *Decides*.\n'): string {
  return `---\n${fields}\n---\n\n${body}`;
}
