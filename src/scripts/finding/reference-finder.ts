import { attachFinder } from './finder.ts';
import { fetchReferenceList } from './fetch-reference-list.ts';

/**
 * `<reference-finder data-list="/references/list.json">`: finds an instrument by its symbol,
 * number or title, and leads a link to its entry on to the page on which that stands.
 */
class ReferenceFinder extends HTMLElement {
  connectedCallback(): void {
    const { list = '' } = this.dataset;
    attachFinder(this, async () => {
      const references = await fetchReferenceList(list);
      return references.map((reference) => ({ ...reference, subject: null, also: '' }));
    });
    addEventListener('hashchange', () => void this.#arrive(list));
    void this.#arrive(list);
  }

  /** The entry that the address names is on another page, unless it is a part of this one. */
  async #arrive(list: string): Promise<void> {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchor === '' || document.getElementById(anchor)) return;
    const references = await fetchReferenceList(list).catch(() => []);
    const found = references.find(({ href }) => href.endsWith(`#${anchor}`));
    if (found) location.replace(found.href);
  }
}

customElements.define('reference-finder', ReferenceFinder);
