import { element } from '../element.ts';
import { comparedWords, isComparison } from './compared-words.ts';
import { heldText } from './held-text.ts';

/** What a preview holds. */
export interface Content {
  readonly words: readonly Node[];
  /** A link to what the words say, for readers whose tap opened them. */
  readonly way: HTMLAnchorElement;
}

/**
 * What a citation, note mark or counterpart leads to: the note's words; what changed from one
 * counterpart to the other; the paragraph or masthead of a
 * text held here; else what the list below the text says of the instrument. Null where
 * nothing is known of it.
 */
export async function contentOf(trigger: HTMLAnchorElement): Promise<Content | null> {
  if (isComparison(trigger)) return counterpart(trigger);
  if (!('cites' in trigger.dataset)) return note(trigger);
  if (trigger.href !== '' && trigger.rel !== 'external' && !isOfLetters(trigger)) {
    try {
      return { words: await heldText(trigger), way: way(trigger, 'Open the text') };
    } catch {
      // Without the network there is still what this page says of it.
    }
  }
  return instrument(trigger);
}

/** Whether a link leads to the list of the letters of a number, and not to a text. */
function isOfLetters({ dataset }: HTMLAnchorElement): boolean {
  return / [A-Z]-[A-Z]$/.test(dataset['cites'] ?? '');
}

async function counterpart(trigger: HTMLAnchorElement): Promise<Content | null> {
  try {
    return { words: await comparedWords(trigger), way: way(trigger, 'Open the comparison') };
  } catch {
    return null;
  }
}

function note(mark: HTMLAnchorElement): Content | null {
  const words = document.getElementById(mark.hash.slice(1))?.cloneNode(true);
  if (!(words instanceof Element)) return null;
  for (const part of words.querySelectorAll('[data-apparatus]')) part.remove();
  for (const part of words.querySelectorAll('[id]')) part.removeAttribute('id');
  const number = mark.textContent.trim();
  return {
    words: [
      element('p', {}, element('b', { 'data-apparatus': '' }, number), ' ', ...words.childNodes),
    ],
    way: way(mark, `Go to note ${number}`),
  };
}

function instrument(citation: HTMLAnchorElement): Content | null {
  const entry = entryOf(citation);
  if (!entry) return null;
  const copy = entry.cloneNode(true) as Element;
  const name = copy.querySelector('a');
  name?.replaceWith(element('b', {}, ...name.childNodes));
  const place =
    citation.rel === 'external' ? `at ${citation.host.replace(/^www\./, '')}` : 'the text';
  return { words: [element('p', {}, ...copy.childNodes)], way: way(citation, `Open ${place}`) };
}

/** What the list below the text says of an instrument: the last entry, behind what cites the text. */
function entryOf({ dataset }: HTMLAnchorElement): Element | null {
  const id = dataset['instrument'] ?? dataset['cites']?.toLowerCase();
  const entries = [...document.querySelectorAll<HTMLElement>('.cross-references li:has(> div)')];
  const entry = entries.findLast((one) => {
    const name = one.querySelector('a')?.textContent.trim().toLowerCase();
    return (one.dataset['instrument'] ?? name) === id;
  });
  return entry?.querySelector('div') ?? null;
}

function way({ href, rel }: HTMLAnchorElement, words: string): HTMLAnchorElement {
  const link = element('a', { class: 'way' }, words);
  link.href = href;
  link.rel = rel;
  link.hidden = href === '';
  return link;
}
