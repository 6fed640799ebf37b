/** The names of the controls, which are also those of the address's parameters. */
const controls = ['words', 'organ', 'citing', 'sort'] as const;

/**
 * `<reference-list>`: filters and sorts the references. What is asked for stands in the
 * address, so that it can be kept and shared.
 */
class ReferenceList extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #byDate: HTMLLIElement[] = [];

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#byDate = [...this.querySelectorAll<HTMLLIElement>('.reference')];
    const asked = new URLSearchParams(location.search);
    for (const name of controls) this.#control(name).value = asked.get(name) ?? '';
    for (const select of this.querySelectorAll('select')) {
      // A value the list does not have leaves nothing selected.
      if (select.selectedIndex === -1) select.selectedIndex = 0;
    }
    this.#form.hidden = false;
    this.#form.addEventListener('input', this.#change);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('hashchange', this.#showTarget);
    this.#apply();
    this.#showTarget();
  }

  #control(name: (typeof controls)[number]): HTMLInputElement | HTMLSelectElement {
    return this.#form?.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  readonly #change = (): void => {
    const address = new URL(location.href);
    for (const name of controls) {
      const { value } = this.#control(name);
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
    this.#apply();
  };

  #apply(): void {
    const words = comparable(this.#control('words').value).split(/\s+/);
    const organ = this.#control('organ').value;
    const citing = this.#control('citing').value;
    for (const entry of this.#byDate) {
      const text = comparable(entry.textContent);
      entry.hidden = !(
        words.every((word) => text.includes(word)) &&
        (organ === '' || entry.dataset['organ'] === organ) &&
        (citing === '' || (entry.dataset['citedBy'] ?? '').split(' ').includes(citing))
      );
    }
    this.#sort(this.#control('sort').value === 'title');
    const shown = this.#byDate.filter(({ hidden }) => !hidden).length;
    const count = this.querySelector('[role=status]');
    if (count) count.textContent = `${shown} of ${this.#byDate.length} shown`;
  }

  #sort(byTitle: boolean): void {
    const rank = (entry: HTMLElement): number => Number(entry.dataset['titleRank']);
    const sorted = byTitle ? this.#byDate.toSorted((a, b) => rank(a) - rank(b)) : this.#byDate;
    for (const section of this.querySelectorAll('section')) {
      const own = sorted.filter((entry) => section.contains(entry));
      section.querySelector('ol')?.append(...own);
      section.hidden = own.every(({ hidden }) => hidden);
    }
  }

  /** A link to an entry shows it, whatever the filter says. */
  readonly #showTarget = (): void => {
    const { href, hash } = location;
    const target = this.#byDate.find(({ id }) => new URL(`#${id}`, href).hash === hash);
    if (!target?.hidden) return;
    for (const name of controls) if (name !== 'sort') this.#control(name).value = '';
    this.#change();
    target.scrollIntoView();
  };
}

/** Words as they are compared: without capitals, accents and surrounding spaces. */
function comparable(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

customElements.define('reference-list', ReferenceList);
