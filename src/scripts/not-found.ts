import type { ResolutionSummaryJson } from '../formats/json-schema.ts';
import { decodedPath, findByPath, queryFromPath } from '../site/forgiving-path.ts';
import { readable } from '../search/words/readable.ts';

/** How many characters of an address and of a query are shown. */
const longest = { address: 120, query: 60 };

/**
 * `<not-found data-home="/" data-index="/index.json" data-search="/search/">`: leads on to
 * the resolution that the page's address means. Where it means none, it shows the address
 * and offers to search for its words.
 */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    void this.#lookUp();
  }

  async #lookUp(): Promise<void> {
    const { home = '/', index = '', search = '' } = this.dataset;
    const { pathname, hash } = location;
    const path = pathname.startsWith(home) ? pathname.slice(home.length - 1) : pathname;
    const id = await meantResolution(path, index);
    const page = id === null ? null : `${home}${id}/`;
    // A host that lacks the page although the list has it would lead in a circle.
    if (page === null || page === pathname) this.#show(pathname, queryFromPath(path), search);
    else location.replace(page + hash);
  }

  #show(path: string, query: string, search: string): void {
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

/** The id of the resolution that a path means; null also where the list cannot be had. */
async function meantResolution(path: string, index: string): Promise<string | null> {
  try {
    const response = await fetch(index);
    return findByPath(path, (await response.json()) as ResolutionSummaryJson[]);
  } catch {
    return null;
  }
}

customElements.define('not-found', NotFound);
