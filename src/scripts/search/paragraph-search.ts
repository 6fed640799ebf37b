import { readable } from '../../search/words/readable.ts';
import { arrowKeys } from './arrow-keys.ts';
import {
  createSearchEngine,
  type FoundParagraph,
  type SearchAnswer,
  type SearchRequest,
} from '../../search/engine/engine.ts';
import { Filters } from './filters.ts';
import { goToEntry } from './go-to-entry.ts';
import { drawHits } from './hits.ts';
import { rememberWords } from './landing-words.ts';
import { keepInAddress, requestInAddress } from './state.ts';

/** How many hits are shown at once. */
const step = 20;

/** How many characters of a query are repeated where nothing is found. */
const longestQuery = 60;

/**
 * `<paragraph-search data-index="/pagefind/" data-home="/">`: finds paragraphs and lists
 * them under their resolutions. All that is asked for is in the page's address.
 */
export class ParagraphSearch extends HTMLElement {
  readonly #engine = createSearchEngine(this.dataset['index'] ?? '');
  readonly #filters = new Filters(this, () => {
    this.#ask(true);
  });
  #answer: SearchAnswer | undefined;
  #shown: readonly FoundParagraph[] = [];
  /** Counts the searches, so that the answer to an outdated one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#field.addEventListener('focus', () => {
      // What fails here is tried again, and told, when something is asked for.
      this.#engine.load().catch(() => undefined);
    });
    this.#field.addEventListener('input', () => {
      this.#ask(false);
    });
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('.go-to a, .hits li > a')?.click();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    this.addEventListener('keydown', (event) => {
      arrowKeys(event, this.#field);
    });
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  /** Asks for words, as if they had been typed. */
  ask(words: string): void {
    this.#type(words);
    this.#ask(false);
  }

  readonly #readAddress = (): void => {
    const { query, filters } = requestInAddress();
    this.#type(query);
    this.#filters.choose(filters);
    void this.#search();
  };

  /** Links are held to the length that the field allows to those who type. */
  #type(words: string): void {
    this.#field.value = words.slice(0, this.#field.maxLength);
  }

  #ask(isStep: boolean): void {
    keepInAddress({ query: this.#field.value, filters: this.#filters.chosen }, isStep);
    void this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#field.value;
    const request = { query, filters: this.#filters.chosen };
    try {
      const answer = await this.#engine.search(request);
      if (turn !== this.#turn) return;
      const first = await answer.next(step);
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#shown = first;
      this.#draw(describe(answer.total, request));
    } catch {
      if (turn !== this.#turn) return;
      this.#answer = undefined;
      this.#shown = [];
      this.#draw('The search index could not be loaded. Check the connection and try again.');
    }
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = await this.#answer?.next(step);
    if (!next || turn !== this.#turn) return;
    this.#shown = [...this.#shown, ...next];
    this.#draw();
  }

  #draw(status?: string): void {
    const goTo = goToEntry(
      this.#field.value,
      this.#filters.resolutions,
      this.dataset['home'] ?? '/',
    );
    const hits = drawHits(this.#shown, rememberWords);
    this.#part('.hits', HTMLElement).replaceChildren(...(goTo ? [goTo] : []), ...hits);
    this.#more.hidden = this.#shown.length >= (this.#answer?.total ?? 0);
    if (status !== undefined) this.#part('[role=status]', HTMLElement).textContent = status;
  }

  get #field(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
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

function describe(total: number, { query, filters }: SearchRequest): string {
  const words = readable(query.trim(), longestQuery);
  if (total > 0) return total === 1 ? '1 paragraph' : `${total.toLocaleString('en')} paragraphs`;
  if (words === '') return '';
  return `Nothing found for ${words}${Object.keys(filters).length > 0 ? ' with these filters' : ''}.`;
}

customElements.define('paragraph-search', ParagraphSearch);
