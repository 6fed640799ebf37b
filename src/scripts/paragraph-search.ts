import { searchQuery } from '../domain/search-query.ts';
import { hitList } from './hit-list.ts';
import { loadPagefind, type Hit, type HitData, type Pagefind } from './pagefind.ts';

/** How many hits are shown at once. */
const step = 20;

/**
 * `<paragraph-search data-index="/pagefind/">`: finds paragraphs and lists them under their
 * resolutions. The query is kept in the page's address.
 */
class ParagraphSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #hits: readonly Hit[] = [];
  #shown: readonly HitData[] = [];
  /** Counts the searches, so that the answer to an outdated one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.#input.addEventListener('input', () => void this.#search());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    if (this.#input.value === '') this.#input.focus();
    else void this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#input.value;
    this.#keepInAddress(typed);
    const query = searchQuery(typed);
    if (query === '') {
      this.#reset('');
      return;
    }
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      if (turn !== this.#turn) return;
      this.#reset(results.length === 0 ? `Nothing found for ${query}.` : count(results.length));
      this.#hits = results;
      await this.#showMore();
    } catch {
      this.#reset('The search index could not be loaded. Check the connection and try again.');
      this.#pagefind = undefined;
    }
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#hits.slice(this.#shown.length, this.#shown.length + step);
    const data = await Promise.all(next.map((hit) => hit.data()));
    if (turn !== this.#turn) return;
    this.#shown = [...this.#shown, ...data];
    this.#list.replaceChildren(...hitList(this.#shown));
    this.#more.hidden = this.#shown.length >= this.#hits.length;
  }

  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= loadPagefind(this.dataset['index'] ?? ''));
  }

  #reset(status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren();
    this.#hits = [];
    this.#shown = [];
    this.#more.hidden = true;
  }

  #keepInAddress(typed: string): void {
    const address = new URL(location.href);
    if (typed === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    history.replaceState(null, '', address);
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement);
  }
  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }
  get #status(): HTMLElement {
    return this.#part('[role=status]', HTMLElement);
  }
  get #list(): HTMLElement {
    return this.#part('.hits', HTMLElement);
  }
  get #more(): HTMLButtonElement {
    return this.#part('.more', HTMLButtonElement);
  }

  #part<T extends Element>(selector: string, kind: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`paragraph-search lacks ${selector}`);
    return part;
  }
}

function count(hits: number): string {
  return hits === 1 ? '1 paragraph' : `${hits} paragraphs`;
}

customElements.define('paragraph-search', ParagraphSearch);
