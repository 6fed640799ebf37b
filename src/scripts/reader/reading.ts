/** What helps a close reader once a paragraph is pointed at or named: marks, actions and keys. */
import styles from '../../styles/resolution/reader.css?inline';
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { adoptStyle } from '../adopt-style.ts';
import { landingHere } from '../search/landing-words.ts';
import { copyCitation, copyLink, openCiteDialog } from './actions.ts';
import { followAddress, selectTo } from './selection.ts';
import { step } from './step.ts';
import { addToolbar } from './toolbar.ts';

adoptStyle(styles);

/** What the page's own controls and keys do. */
export interface Reading {
  /** Moves the actions to the paragraph of what is pointed at. */
  readonly pointAt: (target: EventTarget | null) => void;
  /** Selects from what is selected to the paragraph of a number. */
  readonly selectTo: (label: Element) => void;
  readonly step: (direction: 1 | -1) => void;
  /** These are for the paragraph with the actions, else for what is selected, else for the whole. */
  readonly copyCitation: () => void;
  readonly copyLink: () => void;
  /** For what is selected, or for the whole. */
  readonly cite: () => void;
}

/** Begins to follow address, pointer and focus. */
export function startReading(resolution: CitedResolution): Reading {
  let selected: AnchorRange | null = null;
  const toolbar = addToolbar(resolution);
  followAddress((place) => {
    selected = place;
    if (place) void markLanding();
    toolbar.select(place);
  });
  const place = (): AnchorRange | null => toolbar.place() ?? selected;
  return {
    pointAt: (target) => {
      const paragraph = target instanceof Element && target.closest('.para');
      if (paragraph) toolbar.standAt(paragraph);
    },
    selectTo: (label) => {
      const paragraph = label.closest('.para');
      if (paragraph) selectTo(paragraph);
    },
    step,
    copyCitation: () => void copyCitation(resolution, place()),
    copyLink: () => void copyLink(place()),
    cite: () => void openCiteDialog(resolution, selected),
  };
}

/** Marks the words that were searched for, where the reader comes from a search. */
async function markLanding(): Promise<void> {
  if (!landingHere()) return;
  const landing = await import('../search/landing.ts');
  landing.markLanding();
}
