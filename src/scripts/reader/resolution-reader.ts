import type { CitedResolution } from '../../cite-as/forms.ts';
import { addShortcuts } from '../shortcuts.ts';
import { followReader } from './paragraph-list.ts';
import type { Reading } from './reading.ts';

/**
 * `<resolution-reader data-resolution='{…}'>` around a resolution's page: everything that
 * helps a close reader, over a page that works without it. The attribute holds a
 * {@link CitedResolution} as JSON. What is done with a paragraph loads when a reader first
 * points at one, or where the address names one.
 */
class ResolutionReader extends HTMLElement {
  #loading: Promise<Reading> | undefined;
  #isLoaded = false;

  connectedCallback(): void {
    followReader();
    if (location.hash) void this.#load();
    addEventListener('hashchange', () => void this.#load(), { once: true });
    for (const event of ['pointerover', 'focusin']) {
      this.addEventListener(event, ({ target }) => {
        // The first time, a paragraph is pointed at before there is anything to notice.
        if (!this.#isLoaded)
          this.#act(({ pointAt }) => {
            pointAt(target);
          });
      });
    }
    this.addEventListener('click', (event) => {
      const label = event.shiftKey && (event.target as Element).closest('.label');
      if (!label) return;
      // The browser would open a window.
      event.preventDefault();
      this.#act(({ selectTo }) => {
        selectTo(label);
      });
    });
    this.#addCiteButton();
    addShortcuts([
      {
        key: 'j',
        label: 'Next paragraph',
        run: this.#toAct(({ step }) => {
          step(1);
        }),
      },
      {
        key: 'k',
        label: 'Previous paragraph',
        run: this.#toAct(({ step }) => {
          step(-1);
        }),
      },
      {
        key: 'Shift Enter',
        label: 'On the number of a paragraph: select from the selected one to it',
      },
      {
        key: 'c',
        label: 'Copy citation',
        run: this.#toAct(({ copyCitation }) => {
          copyCitation();
        }),
      },
      {
        key: 'l',
        label: 'Copy link',
        run: this.#toAct(({ copyLink }) => {
          copyLink();
        }),
      },
      {
        key: 'w',
        label: 'Selected words: link, quote, where else, keep',
        run: () =>
          void import('../words/words-bar.ts').then(({ goToWordsBar }) => {
            goToWordsBar();
          }),
      },
    ]);
  }

  #addCiteButton(): void {
    const button = this.querySelector<HTMLElement>('.cite');
    if (!button) return;
    button.hidden = false;
    button.addEventListener(
      'click',
      this.#toAct(({ cite }) => {
        cite();
      }),
    );
  }

  #act(run: (reading: Reading) => void): void {
    void this.#load().then(run);
  }

  #toAct(run: (reading: Reading) => void): () => void {
    return () => {
      this.#act(run);
    };
  }

  #load(): Promise<Reading> {
    return (this.#loading ??= import('./reading.ts').then(({ startReading }) => {
      this.#isLoaded = true;
      return startReading(JSON.parse(this.dataset['resolution'] ?? '') as CitedResolution);
    }));
  }
}

customElements.define('resolution-reader', ResolutionReader);
