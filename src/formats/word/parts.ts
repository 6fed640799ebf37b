/** What the body of a document refers to, collected while it is written, for parts of their own. */
import type { Element } from 'xast';
import type { Change, WordNote, WordDocument } from './document.ts';
import { w } from './elements.ts';

/** The parts that the body needs besides itself. */
export class Parts {
  readonly #author: string;
  readonly #date: string | undefined;
  #changes = 0;
  #links = new Map<string, string>();
  readonly notes: WordNote[] = [];
  readonly comments: string[] = [];

  constructor({ author, date }: WordDocument) {
    this.#author = author;
    this.#date = date === null ? undefined : `${date}T00:00:00Z`;
  }

  /**
   * The addresses that were linked since this was last asked, each with the id of its relationship:
   * each part of a file names those that it links itself.
   */
  takeLinks(): ReadonlyMap<string, string> {
    const links = this.#links;
    this.#links = new Map();
    return links;
  }

  /** The id of the relationship to an address. */
  link(address: string): string {
    const known = this.#links.get(address);
    const id = known ?? `rLink${this.#links.size + 1}`;
    this.#links.set(address, id);
    return id;
  }

  /** The number of a note. 0 and 1 are the lines above the notes. */
  note(note: WordNote): number {
    return this.notes.push(note) + 1;
  }

  /** The number of a comment. */
  comment(text: string): number {
    return this.comments.push(text) - 1;
  }

  /** What names a tracked change: its number, who made it and when. */
  change(): { id: number; author: string; date: string | undefined } {
    this.#changes += 1;
    return { id: this.#changes, author: this.#author, date: this.#date };
  }

  /** Elements within the element of a change; as they are where nothing changed. */
  changed(change: Change | undefined, ...children: Element[]): Element[] {
    return change === undefined ? children : [this.tracked(change, children)];
  }

  /** The element of a change, empty for the end of a paragraph. */
  tracked(change: Change, children: readonly Element[] = []): Element {
    return w(changeElements[change], this.change(), children);
  }
}

/** The elements that hold tracked words. */
const changeElements: Readonly<Record<Change, string>> = {
  inserted: 'ins',
  deleted: 'del',
  movedTo: 'moveTo',
  movedFrom: 'moveFrom',
};
