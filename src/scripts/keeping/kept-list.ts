import {
  makeKeptFile,
  makeKeptFragment,
  parseKeptFile,
  parseKeptFragment,
  type KeptParagraph,
} from '../../drafting/kept-list.ts';
import type { KeptText } from '../../formats/kept/kept-text.ts';
import { addresses } from '../../site/addresses.ts';
import { copy } from '../copying/clipboard.ts';
import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';
import { drawLines, drawPlace, drawTable } from './draw.ts';
import { keep, keepList, keptParagraphs } from './kept.ts';
import type { KeptFormat } from './save-kept.ts';
import { keptText } from './texts.ts';

/**
 * `<kept-list>`: the paragraphs that the reader keeps, in their order and with their notes; or,
 * where the address carries one, a list handed on, which is kept only when they say so.
 */
class KeptList extends HTMLElement {
  #list: KeptParagraph[] = [];
  #texts: (KeptText | null)[] = [];
  #isHandedOn = false;
  #turn = 0;

  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    const file = this.querySelector<HTMLInputElement>('[type=file]');
    if (file) file.disabled = false;
    for (const button of this.querySelectorAll<HTMLElement>('[data-make]')) {
      button.addEventListener('click', () => void this.#make(button));
    }
    this.#part('.layout').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.dataset['layout'] = target.value;
    });
    this.#on('.link', () => {
      const address = new URL(location.href);
      address.hash = makeKeptFragment(this.#list);
      void copy({ plain: address.href, html: null }, 'Link');
    });
    this.#on('.to-file', () => {
      saveFile('kept-paragraphs.json', 'application/json', makeKeptFile(this.#list));
    });
    this.#on('.keep-these', () => {
      keep(this.#list);
      history.pushState(null, '', addresses.kept);
      this.#read();
    });
    this.#on('.forget', () => {
      keepList([]);
      this.#read();
    });
    file?.addEventListener('change', () => void this.#open(file));
    addEventListener('hashchange', () => {
      this.#read();
    });
    this.#read();
  }

  #on(selector: string, run: () => void): void {
    this.querySelector(selector)?.addEventListener('click', run);
  }

  #read(problem = ''): void {
    const fragment = decoded(location.hash.slice(1));
    const handedOn = fragment === '' ? null : parseKeptFragment(fragment);
    this.#isHandedOn = handedOn !== null;
    this.#list = handedOn ?? keptParagraphs();
    this.toggleAttribute('data-handed-on', this.#isHandedOn);
    const unread = fragment !== '' && handedOn === null;
    void this.#draw(problem || (unread ? 'The list in this link cannot be read. ' : ''));
  }

  /** Draws once all words are there; an outdated drawing is dropped. */
  async #draw(problem = ''): Promise<void> {
    const turn = ++this.#turn;
    let said = problem;
    const texts = await Promise.all(this.#list.map(keptText)).catch(() => {
      said = 'The texts could not be loaded. Check the connection. ';
      return this.#list.map(() => null);
    });
    if (turn !== this.#turn) return;
    this.#texts = texts;
    const items = this.#list.map((kept, index) =>
      this.#item(kept, this.#texts[index] ?? null, index),
    );
    this.querySelector('ol')?.replaceChildren(...items);
    this.#part('.beside').replaceChildren(drawTable(this.#found));
    this.toggleAttribute('data-empty', items.length === 0);
    this.#say(said + this.#sentence());
  }

  #sentence(): string {
    const { length } = this.#list;
    const count = length === 1 ? '1 paragraph' : `${length} paragraphs`;
    if (this.#isHandedOn) return `A list handed on to you: ${count}.`;
    return length === 0 ? 'Nothing is kept yet.' : `${count}.`;
  }

  #item(kept: KeptParagraph, text: KeptText | null, index: number): HTMLElement {
    const place = text ? drawPlace(text) : `${kept.id}#${kept.anchor}`;
    const name = typeof place === 'string' ? place : place.textContent;
    const words = text
      ? element('div', { class: 'words' }, ...drawLines(text))
      : element('p', { class: 'missing' }, 'This paragraph is not held here.');
    const item = element(
      'li',
      {},
      element('p', { class: 'place', 'data-apparatus': '' }, place),
      words,
    );
    if (!this.#isHandedOn) item.append(this.#note(kept, index, name), this.#moves(index, name));
    return item;
  }

  #note({ note }: KeptParagraph, index: number, name: string): HTMLElement {
    const field = element('textarea', {
      rows: '1',
      maxlength: '2000',
      'aria-label': `Note on ${name}`,
      placeholder: 'Your note',
    });
    field.value = note;
    field.addEventListener('input', () => {
      this.#list = this.#list.map((kept, at) =>
        at === index ? { ...kept, note: field.value } : kept,
      );
      this.#texts = this.#texts.map((text, at) =>
        at === index && text ? { ...text, note: field.value } : text,
      );
      keepList(this.#list);
    });
    return field;
  }

  #moves(index: number, name: string): HTMLElement {
    const moved = (to: number): KeptParagraph[] => {
      const [kept] = this.#list.slice(index, index + 1);
      return kept ? this.#list.toSpliced(index, 1).toSpliced(to, 0, kept) : this.#list;
    };
    const button = (label: string, isOff: boolean, run: () => KeptParagraph[], focus: number) => {
      const made = element('button', { type: 'button', 'aria-label': `${label}: ${name}` }, label);
      made.disabled = isOff;
      made.addEventListener('click', () => void this.#change(run(), focus, label));
      return made;
    };
    return element(
      'p',
      { class: 'moves', 'data-apparatus': '' },
      button('Up', index === 0, () => moved(index - 1), index - 1),
      button('Down', index === this.#list.length - 1, () => moved(index + 1), index + 1),
      button('Remove', false, () => this.#list.toSpliced(index, 1), index),
    );
  }

  /** What the keyboard was at stays at hand. */
  async #change(list: KeptParagraph[], focus: number, label: string): Promise<void> {
    this.#list = list;
    keepList(list);
    await this.#draw();
    const items = this.querySelectorAll('ol > li');
    const item = items[Math.min(focus, items.length - 1)];
    const buttons = [...(item?.querySelectorAll('button') ?? [])];
    const same = buttons.find(({ textContent, disabled }) => textContent === label && !disabled);
    (same ?? buttons.find(({ disabled }) => !disabled))?.focus();
  }

  /** Saves or copies the list, as a button says. */
  async #make({ dataset }: HTMLElement): Promise<void> {
    const texts = this.#found;
    if (texts.length === 0) return;
    const { copyKept, saveKept } = await import('./save-kept.ts');
    await (dataset['make'] === 'copy' ? copyKept : saveKept)(
      texts,
      dataset['format'] as KeptFormat,
    );
  }

  /** What is held here of the list. */
  get #found(): KeptText[] {
    return this.#texts.filter((text) => text !== null);
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const list = file.size > 2_000_000 ? null : parseKeptFile(await file.text());
    field.value = '';
    if (list) keep(list);
    this.#read(list ? '' : 'This file holds no list of kept paragraphs. ');
  }

  #say(words: string): void {
    this.#part('[role=status]').textContent = words;
  }

  #part(selector: string): Element {
    const part = this.querySelector(selector);
    if (!part) throw new Error(`kept-list lacks ${selector}`);
    return part;
  }
}

/** A fragment as it was written; as it is, where its encoding is broken. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

customElements.define('kept-list', KeptList);
