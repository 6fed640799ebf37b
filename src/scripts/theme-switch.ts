import { recall, remember } from './memory.ts';

/** Also read by the script in the head of each page (layouts/Page.astro). */
const memoryKey = 'theme';

/**
 * `<theme-switch>`: the choice between the system's theme, a light one and a dark one. It is
 * remembered, and the head of each page applies it before the first paint.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      remember(memoryKey, target.value);
      this.#apply();
    });
    // Another tab may have chosen, or another page before the reader came back to this one.
    addEventListener('storage', this.#apply);
    addEventListener('pageshow', this.#apply);
    this.#apply();
  }

  readonly #apply = (): void => {
    const inputs = [...this.querySelectorAll('input')];
    const theme = recall(memoryKey);
    const chosen = inputs.find(({ value }) => value === theme) ?? inputs[0];
    if (!chosen) return;
    chosen.checked = true;
    document.documentElement.dataset['theme'] = chosen.value;
  };
}

customElements.define('theme-switch', ThemeSwitch);
