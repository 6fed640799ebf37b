import {
  decodedPath,
  findByPath,
  findComparedByPath,
  findPageByPath,
  queryFromPath,
} from '../site/forgiving-path.ts';
import type { ResolutionJson, ResolutionSummaryJson } from '../formats/json-schema.ts';
import { pageName } from '../model/text/names.ts';
import { readable } from '../search/words/readable.ts';
import { fetchReferenceList, type ListedReference } from './finding/fetch-reference-list.ts';

/** How many characters of an address and of a query are shown. */
const longest = { address: 120, query: 60 };

/**
 * `<not-found data-home="/" data-index="/index.json" data-search="/search/"
 * data-references="/references/" data-list="/references/list.json">`: leads on to the page, and
 * the paragraph, that the page's address means. Where it means a comparison that is not made, it
 * leads to both texts; where something that is not held here but cited, it shows what is known of
 * that; else it shows the address and offers to search for its words.
 */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    void this.#lookUp();
  }

  async #lookUp(): Promise<void> {
    const { home = '/', index = '', references = '', list = '' } = this.dataset;
    const { pathname, hash } = location;
    const path = pathname.startsWith(home) ? pathname.slice(home.length - 1) : pathname;
    // The pages on which references stand change with their number, and the first finds all.
    if (pathname.startsWith(references) && hash !== '') {
      location.replace(references + hash);
      return;
    }
    const texts = await fetchTexts(index);
    const compared = findComparedByPath(path, texts);
    if (compared) {
      await this.#tellOfCompared(compared, texts);
      return;
    }
    const meant = findPageByPath(path, texts);
    const page = meant && `${home}${meant.path}/`;
    // A host that lacks the page although the list has it would lead in a circle.
    if (meant && page !== null && page !== pathname) {
      location.replace(page + (meant.anchor === null ? hash : `#${meant.anchor}`));
      return;
    }
    const cited = await fetchCited(path, list);
    if (cited) await this.#tellOf(cited);
    this.#show(pathname, queryFromPath(path));
  }

  /** Leads on to the comparison of two texts, or where none is made, names them. */
  async #tellOfCompared(
    ids: readonly [string, string],
    texts: readonly ResolutionSummaryJson[],
  ): Promise<void> {
    const { home = '/' } = this.dataset;
    const { pathname, hash } = location;
    const address = await fetchComparison(`${home}${ids[0]}.json`, ids[1]);
    if (address !== null && address !== pathname) {
      // Its rows have the anchors of the text that is named first there.
      location.replace(address.startsWith(`${home}${ids[0]}/`) ? address + hash : address);
      return;
    }
    // A row has the anchor of the first text’s paragraph, or `cited-` before the second’s.
    const ofOther = hash.startsWith('#cited-');
    const hashes = ofOther ? ['', hash.replace('cited-', '')] : [hash, ''];
    const names = ids.map((id, index) => {
      const text = texts.find((one) => one.id === id);
      const name = text ? pageName(text) : id;
      const link = this.querySelectorAll('.pair a')[index];
      link?.setAttribute('href', `${home}${id}/${hashes[index] ?? ''}`);
      link?.replaceChildren(text?.title ? `${name}, ${text.title}` : name);
      return name;
    });
    this.#part('h1').textContent = `${names.join(' and ')} are not compared`;
    this.toggleAttribute('data-pair', true);
    this.#show(pathname, '');
  }

  /** Shows the entry of an instrument that is cited, as its own page has it. */
  async #tellOf({ name, href }: ListedReference): Promise<void> {
    try {
      const response = await fetch(href);
      const text = await response.text();
      // Without its head, whose styles this page's policy does not allow.
      const main = text.slice(text.indexOf('<main'));
      const page = new DOMParser().parseFromString(main, 'text/html');
      const entry = page.getElementById(new URL(href, location.href).hash.slice(1));
      if (!entry) return;
      for (const link of entry.querySelectorAll('h3 a')) link.setAttribute('href', href);
      this.#part('.known ul').replaceChildren(entry);
      this.#part('h1').textContent = `${name} is not held here`;
      this.toggleAttribute('data-known', true);
    } catch {
      // What is known of it cannot be had now: the search is offered all the same.
    }
  }

  #show(path: string, query: string): void {
    const { search = '' } = this.dataset;
    this.#part('code').textContent = readable(decodedPath(path), longest.address);
    const words = readable(query, longest.query);
    const link = this.#part('.offer a');
    link.setAttribute('href', `${search}?${new URLSearchParams({ q: words }).toString()}`);
    link.textContent = `Search for “${words}”`;
    this.toggleAttribute('data-searchable', words !== '');
    this.toggleAttribute('data-offline', !navigator.onLine);
    this.setAttribute('data-shown', '');
  }

  #part(selector: string): Element {
    const part = this.querySelector(selector);
    if (!part) throw new Error(`not-found lacks ${selector}`);
    return part;
  }
}

/** The resolutions of the site; none where their list cannot be had. */
async function fetchTexts(index: string): Promise<readonly ResolutionSummaryJson[]> {
  try {
    const response = await fetch(index);
    return (await response.json()) as ResolutionSummaryJson[];
  } catch {
    return [];
  }
}

/** The path of a text’s comparison with another; null where there is none, or nothing to be had. */
async function fetchComparison(data: string, other: string): Promise<string | null> {
  try {
    const { comparisons } = (await (await fetch(data)).json()) as ResolutionJson;
    const found = comparisons.find(({ id }) => id === other);
    return found ? new URL(found.url).pathname : null;
  } catch {
    return null;
  }
}

/** What a path means that the texts cite; null also where the list cannot be had. */
async function fetchCited(path: string, list: string): Promise<ListedReference | null> {
  try {
    const references = await fetchReferenceList(list);
    const id = findByPath(
      path,
      references.map((reference) => ({ id: reference.id, designation: reference.name })),
    );
    return references.find((reference) => reference.id === id) ?? null;
  } catch {
    return null;
  }
}

customElements.define('not-found', NotFound);
