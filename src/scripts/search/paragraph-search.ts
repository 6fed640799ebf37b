import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { SearchCourse } from '../../search/engine/course.ts';
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

/** How long, in milliseconds, nothing is typed before the reader seems to have typed all. */
const pause = 250;

/** How long, in milliseconds, nothing is typed before the reader seems to look at what is found. */
const rest = 1_000;

const failure = 'The search index could not be loaded. Check the connection and try again.';

/**
 * `<paragraph-search data-index="/pagefind/" data-home="/">`: finds paragraphs and lists
 * them under their resolutions. All that is asked for is in the page's address.
 */
export class ParagraphSearch extends HTMLElement {
  readonly #home = this.dataset['home'] ?? '/';
  readonly #engine = createSearchEngine(this.dataset['index'] ?? '', this.#home);
  readonly #filters = new Filters(this, () => {
    this.#ask(true);
  });
  #shown: SearchAnswer['texts'] = [];
  #next: SearchAnswer['next'] = null;
  /** The latest search: of others nothing more is loaded, and no answer shown. */
  #latest: AbortController | null = null;
  /** Whether what is shown is not what is asked for yet. */
  #isSearching = false;
  /** Whether the first entry is to be opened when it is there. */
  #isOpening = false;

  connectedCallback(): void {
    this.addEventListener('focusin', this.#prepare, { once: true });
    this.addEventListener('pointerover', this.#prepare, { once: true });
    this.#field.addEventListener('input', () => {
      this.#isOpening = false;
      void this.#search(pause);
    });
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#openFirst();
    });
    this.#more.addEventListener('click', () => {
      const next = this.#next;
      if (next) void this.#show(next, this.#request);
    });
    this.addEventListener('keydown', (event) => {
      arrowKeys(event, this.#field);
    });
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
    this.#latest?.abort();
  }

  /** Asks for words, as if they had been typed. */
  ask(words: string): void {
    this.#type(words);
    this.#ask(false);
  }

  /** Loads what every search needs, and lists what there is to choose, before anything is asked. */
  readonly #prepare = (): void => {
    if (this.#latest === null) void this.#search();
  };

  readonly #readAddress = (): void => {
    const { query, filters } = requestInAddress();
    this.#type(query);
    this.#filters.choose(filters);
    if (query !== '' || Object.keys(filters).length > 0 || this.#latest) void this.#search();
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

  /** @param wait how long to wait, in milliseconds, where what is asked for may not be all yet */
  #search(wait = 0): Promise<void> {
    const { query, filters } = this.#request;
    // A letter is no word yet.
    const isWord = wait === 0 || !/^[\p{L}\p{N}]$/u.test(query.trim());
    const request = { query: isWord ? query : '', filters };
    return this.#show((course) => this.#engine.search(request, course), request, wait);
  }

  /** Opens the best of what is asked for, once it is there. */
  #openFirst(): void {
    this.#isOpening = this.#isSearching;
    if (this.#isOpening) void this.#search();
    else this.querySelector<HTMLElement>('.go-to a, .hits li > a')?.click();
  }

  async #placeNamed(query: string): Promise<NamedPlace | null> {
    const { load, anchorsOf } = this.#engine;
    const { known } = await load();
    return namedPlace(query, { known, home: this.#home, anchorsOf });
  }

  /**
   * Shows an answer as soon as it is there, and then, below it, what else belongs to the first
   * answer; unless something else is asked for meanwhile.
   */
  async #show(
    search: (course: SearchCourse) => Promise<SearchAnswer | null>,
    request: SearchRequest,
    wait = 0,
  ): Promise<void> {
    this.#latest?.abort();
    const { signal } = (this.#latest = new AbortController());
    const isCurrent = (): boolean => !signal.aborted;
    this.#isSearching = true;
    const typed = after(wait);
    const rested = after(wait + rest);
    const waiting = setTimeout(() => {
      if (isCurrent()) this.#say('Searching …');
    }, patience);
    try {
      const place = await this.#placeNamed(request.query);
      let answer = await search({ signal, pause: () => typed, rest: () => rested });
      while (answer && isCurrent()) {
        clearTimeout(waiting);
        this.#draw(answer, request, place);
        await typed;
        answer = answer.goesOn && answer.next && isCurrent() ? await answer.next() : null;
      }
    } catch {
      if (isCurrent()) this.#fail(request);
    } finally {
      clearTimeout(waiting);
    }
  }

  #draw(answer: SearchAnswer, request: SearchRequest, place: NamedPlace | null): void {
    keepInAddress(request, false);
    // What names a place asks for it, and not for paragraphs that hold some of its words.
    const isPlace = place !== null && answer.holds !== 'all';
    const texts = isPlace ? [] : answer.texts;
    const isSame = this.#shown.length > 0 && this.#shown.every((text, at) => text === texts[at]);
    const added = texts.slice(isSame ? this.#shown.length : 0);
    const hits = drawHits(added, answer.goesOn ? answer.total : texts.length, rememberWords);
    if (isSame) this.#hits.append(...hits);
    else this.#hits.replaceChildren(...(place ? [drawPlace(place)] : []), ...hits);
    this.#shown = texts;
    this.#isSearching = false;
    if (this.#isOpening) this.#openFirst();
    this.#next = isPlace || answer.goesOn ? null : answer.next;
    this.#more.hidden = this.#next === null;
    this.#say(describe(answer, request.query, place?.name ?? null));
    if (!answer.goesOn) this.#filters.offer(answer.facets, answer.filters);
  }

  #fail(request: SearchRequest): void {
    keepInAddress(request, false);
    const { query, filters } = request;
    this.#next = null;
    this.#shown = [];
    this.#isSearching = this.#isOpening = false;
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

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

customElements.define('paragraph-search', ParagraphSearch);
