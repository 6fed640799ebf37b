import {
  filterNames,
  type Facets,
  type FacetValue,
  type Filters as Chosen,
} from '../../search/engine/facets.ts';
import { element } from '../element.ts';

/** A list longer than this is parted under headings. */
const longList = 20;

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
  get chosen(): Chosen {
    return Object.fromEntries(
      this.#lists().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
  }

  /** Chooses values. One that a list does not have yet is added to it. */
  choose(values: Chosen): void {
    for (const list of this.#lists()) {
      const value = values[list.name as keyof Chosen] ?? '';
      if (![...list.options].some((option) => option.value === value)) {
        list.append(element('option', { value }, value));
      }
      list.value = value;
    }
    this.#drawChosen();
  }

  /** Lists what there is to choose, and chooses of it, though perhaps none of it is found. */
  offer(facets: Facets, chosen: Chosen): void {
    for (const list of this.#lists()) {
      const [all] = list.options;
      const values = facets[list.name as keyof Facets];
      list.replaceChildren(...(all ? [all] : []), ...drawValues(values));
    }
    this.choose(chosen);
  }

  #drawChosen(): void {
    const buttons = this.#lists()
      .filter(({ value }) => value !== '')
      .map((list) => {
        const option = list.selectedOptions[0];
        const name = option?.dataset['label'] ?? option?.value ?? '';
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

function drawValues(values: readonly FacetValue[]): HTMLElement[] {
  if (values.length <= longList) return values.map(drawValue);
  const groups = Map.groupBy(values, ({ group }) => group);
  return [...groups].flatMap(([label, members]) =>
    label === null
      ? members.map(drawValue)
      : [element('optgroup', { label }, ...members.map(drawValue))],
  );
}

function drawValue({ value, label, total, unit }: FacetValue): HTMLElement {
  const texts = total === 1 ? 'text' : 'texts';
  const number = total === null ? '' : ` (${total}${unit === 'texts' ? ` ${texts}` : ''})`;
  const option = element('option', { value }, label + number);
  option.dataset['label'] = label;
  return option;
}
