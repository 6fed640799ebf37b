import type { AnchorRange } from '../../model/places/anchor-range.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { landingHere } from '../search/landing-words.ts';
import { addShortcuts } from '../shortcuts.ts';
import { followReader } from './paragraph-list.ts';
import { followAddress } from './selection.ts';
import { step } from './step.ts';
import type { Toolbar } from './toolbar.ts';

/**
 * `<resolution-reader data-resolution='{…}'>` around a resolution's page: everything that
 * helps a close reader, over a page that works without it. The attribute holds a
 * {@link CitedResolution} as JSON. What is done with a paragraph loads when a reader first
 * points at one.
 */
class ResolutionReader extends HTMLElement {
  #selected: AnchorRange | null = null;
  #toolbar: Toolbar | undefined;
  #loading: Promise<Toolbar> | undefined;

  connectedCallback(): void {
    followReader();
    followAddress((place) => {
      this.#selected = place;
      if (place) void markLanding();
      if (this.#toolbar) this.#toolbar.select(place);
      else if (place) void this.#loadToolbar();
    });
    for (const event of ['pointerover', 'focusin']) {
      this.addEventListener(event, ({ target }) => void this.#pointAt(target));
    }
    this.#addCiteButton();
    this.#addShortcuts();
  }

  /** The first time, a paragraph is pointed at before there is a toolbar to notice. */
  async #pointAt(target: EventTarget | null): Promise<void> {
    const paragraph = target instanceof Element && target.closest('.para');
    if (paragraph && !this.#toolbar) (await this.#loadToolbar()).standAt(paragraph);
  }

  #loadToolbar(): Promise<Toolbar> {
    return (this.#loading ??= import('./toolbar.ts').then(({ addToolbar }) => {
      this.#toolbar = addToolbar(this.#resolution);
      this.#toolbar.select(this.#selected);
      return this.#toolbar;
    }));
  }

  #addCiteButton(): void {
    const button = this.querySelector<HTMLElement>('.cite');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      this.#act(({ openCiteDialog }) => openCiteDialog(this.#resolution, this.#selected));
    });
  }

  #addShortcuts(): void {
    const place = () => this.#toolbar?.place() ?? this.#selected;
    addShortcuts([
      {
        key: 'j',
        label: 'Next paragraph',
        run: () => {
          step(1, this.#selected);
        },
      },
      {
        key: 'k',
        label: 'Previous paragraph',
        run: () => {
          step(-1, this.#selected);
        },
      },
      {
        key: 'c',
        label: 'Copy citation',
        run: () => {
          this.#act(({ copyCitation }) => copyCitation(this.#resolution, place()));
        },
      },
      {
        key: 'l',
        label: 'Copy link',
        run: () => {
          this.#act(({ copyLink }) => copyLink(place()));
        },
      },
    ]);
  }

  #act(run: (actions: typeof import('./actions.ts')) => Promise<void>): void {
    void import('./actions.ts').then(run);
  }

  get #resolution(): CitedResolution {
    return JSON.parse(this.dataset['resolution'] ?? '') as CitedResolution;
  }
}

/** Marks the words that were searched for, where the reader comes from a search. */
async function markLanding(): Promise<void> {
  if (!landingHere()) return;
  const landing = await import('../search/landing.ts');
  landing.markLanding();
}

customElements.define('resolution-reader', ResolutionReader);
