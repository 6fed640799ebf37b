import type { SearchRequest } from '../../search/engine/engine.ts';
import { element } from '../element.ts';
import { filterNames } from './state.ts';

type FilterValues = SearchRequest['filters'];

/** The choice of filters: one list each, and what is chosen as buttons that remove it. */
export class Filters {
  readonly #root: HTMLElement;

  /**
   * @param root holds the lists, `select[name=kind]`, and `.chosen` for the buttons
   * @param changed called when a reader chooses or removes a filter
   */
  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      this.#drawChosen();
      changed();
    });
  }

  /** What is chosen. */
  get chosen(): FilterValues {
    return Object.fromEntries(
      this.#lists().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
  }

  /** The resolutions there are to choose from. */
  get resolutions(): Iterable<HTMLOptionElement> {
    return this.#root.querySelector<HTMLSelectElement>('[name=resolution]')?.options ?? [];
  }

  /** Chooses values; a value that a list does not have is as good as none. */
  choose(values: FilterValues): void {
    for (const list of this.#lists()) {
      list.value = values[list.name as keyof FilterValues] ?? '';
      if (list.selectedIndex === -1) list.value = '';
    }
    this.#drawChosen();
  }

  #drawChosen(): void {
    const buttons = this.#lists()
      .filter(({ value }) => value !== '')
      .map((list) => {
        const name = list.selectedOptions[0]?.text.replace(/ \(\d+\)$/, '') ?? '';
        const button = element('button', { type: 'button' }, `${name} ×`);
        button.setAttribute('aria-label', `Remove the filter ${name}`);
        button.addEventListener('click', () => {
          list.value = '';
          list.focus();
          list.dispatchEvent(new Event('change', { bubbles: true }));
        });
        return button;
      });
    this.#root.querySelector('.chosen')?.replaceChildren(...buttons);
  }

  #lists(): HTMLSelectElement[] {
    return filterNames.flatMap(
      (name) => this.#root.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? [],
    );
  }
}
