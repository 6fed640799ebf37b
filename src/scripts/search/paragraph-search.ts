import type { SearchAnswer } from '../../search/engine/answer.ts';
import { describe } from '../../search/engine/describe.ts';
import { createSearchEngine, type SearchRequest } from '../../search/engine/engine.ts';
import { arrowKeys } from './arrow-keys.ts';
import { Filters } from './filters.ts';
import { drawPlace, namedPlace, type NamedPlace } from './go-to-entry.ts';
import { drawHits } from './hits.ts';
import { rememberWords } from './landing-words.ts';
import { keepInAddress, requestInAddress } from './state.ts';

/** How long, in milliseconds, a search may take before the reader is told of it. */
const patience = 300;

/** An index that takes longer to come, in milliseconds, tells of a slow line. */
const quick = 400;

/** How long, in milliseconds, nothing is typed before texts are loaded over a slow line. */
const pause = 120;

const failure = 'The search index could not be loaded. Check the connection and try again.';

/**
 * `<paragraph-search data-index="/pagefind/" data-home="/">`: finds paragraphs and lists
 * them under their resolutions. All that is asked for is in the page's address.
 */
export class ParagraphSearch extends HTMLElement {
  readonly #engine = createSearchEngine(this.dataset['index'] ?? '');
  readonly #filters = new Filters(this, () => {
    this.#ask(true);
  });
  #next: SearchAnswer['next'] = null;
  /** Counts the searches, so that the answer to an outdated one is dropped. */
  #turn = 0;
  #isSlow = false;

  connectedCallback(): void {
    this.addEventListener('focusin', this.#prepare, { once: true });
    this.addEventListener('pointerover', this.#prepare, { once: true });
    this.#field.addEventListener('input', () => {
      keepInAddress(this.#request, false);
      void this.#search(true);
    });
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('.go-to a, .hits li > a')?.click();
    });
    this.#more.addEventListener('click', () => {
      const next = this.#next;
      if (next) void this.#show(next);
    });
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

  /** Loads what every search needs, and lists what there is to choose, before anything is asked. */
  readonly #prepare = (): void => {
    if (this.#turn === 0) void this.#search();
  };

  readonly #readAddress = (): void => {
    const { query, filters } = requestInAddress();
    this.#type(query);
    this.#filters.choose(filters);
    if (query !== '' || Object.keys(filters).length > 0 || this.#turn > 0) void this.#search();
  };

  /** Links are held to the length that the field allows to those who type. */
  #type(words: string): void {
    this.#field.value = words.slice(0, this.#field.maxLength);
  }

  #ask(isStep: boolean): void {
    keepInAddress(this.#request, isStep);
    void this.#search();
  }

  get #request(): SearchRequest {
    return { query: this.#field.value, filters: this.#filters.chosen };
  }

  /** @param isTyped whether what is asked for is being typed, and may not be all yet */
  #search(isTyped = false): Promise<void> {
    const { query, filters } = this.#request;
    const asked = performance.now();
    return this.#show(async (isCurrent) => {
      await this.#engine.load();
      this.#isSlow ||= performance.now() - asked > quick;
      const isWanted = async (): Promise<boolean> => {
        if (isTyped && this.#isSlow) await new Promise((resolve) => setTimeout(resolve, pause));
        return isCurrent();
      };
      // A letter is no word yet.
      const words = isTyped && query.trim().length === 1 ? '' : query;
      return this.#engine.search({ query: words, filters, isWanted });
    });
  }

  async #placeNamed(query: string): Promise<NamedPlace | null> {
    const { load, anchorsOf } = this.#engine;
    const { known } = await load();
    return namedPlace(query, { known, home: this.dataset['home'] ?? '/', anchorsOf });
  }

  /** Shows an answer as soon as it is there, unless something else was asked for meanwhile. */
  async #show(load: (isCurrent: () => boolean) => Promise<SearchAnswer | null>): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    const request = this.#request;
    const waiting = setTimeout(() => {
      if (isCurrent()) this.#say('Searching …');
    }, patience);
    try {
      const answer = await load(isCurrent);
      if (!answer) return;
      const place = await this.#placeNamed(request.query);
      if (isCurrent()) this.#draw(answer, request.query, place);
    } catch {
      if (isCurrent()) this.#fail(request);
    } finally {
      clearTimeout(waiting);
    }
  }

  #draw(answer: SearchAnswer, query: string, place: NamedPlace | null): void {
    // What names a place asks for it, and not for paragraphs that hold some of its words.
    const isPlace = place !== null && !answer.holdsAll;
    const hits = isPlace ? [] : drawHits(answer.texts, rememberWords);
    this.#hits.replaceChildren(...(place ? [drawPlace(place)] : []), ...hits);
    this.#filters.offer(answer.facets, answer.filters);
    this.#next = isPlace ? null : answer.next;
    this.#more.hidden = this.#next === null;
    this.#say(describe(answer, query, place?.name ?? null));
  }

  #fail({ query, filters }: SearchRequest): void {
    this.#next = null;
    this.#more.hidden = true;
    this.#hits.replaceChildren();
    // What is only being made ready is tried again, and told, once something is asked for.
    const isAsked = query !== '' || Object.keys(filters).length > 0;
    this.#say(isAsked ? failure : '');
  }

  #say(status: string): void {
    this.#part('[role=status]', HTMLElement).textContent = status;
  }

  get #field(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }
  get #hits(): HTMLElement {
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

customElements.define('paragraph-search', ParagraphSearch);
