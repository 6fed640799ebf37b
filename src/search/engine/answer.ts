/** What is found, text by text: loaded step by step, as it is shown. */
import { allFacets, countedFacets, estimatedFacets, mayPass, passes } from './facets.ts';
import type { Facets, Filters } from './facets.ts';
import { foundText, type FoundText } from './found-text.ts';
import { byWorth, loadText, type LoadedText } from './loaded-text.ts';
import type { IndexedText, LoadedIndex } from './pagefind.ts';
import type { Meaning, Understanding } from './understanding.ts';

export interface SearchAnswer {
  /** What is found in the texts that are loaded, the best text of each step first. */
  readonly texts: readonly FoundText[];
  /** How many texts are loaded, of how many that may have been meant. */
  readonly loaded: number;
  readonly total: number;
  /** Whether what is found holds all that was asked for, and not only most of it. */
  readonly holdsAll: boolean;
  /** Words for which the texts were searched besides those typed, or in place of them. */
  readonly meanings: readonly Meaning[];
  /** What no text has, as typed. */
  readonly missing: readonly string[];
  /** What none of the loaded texts has, though it may be in others, as typed. */
  readonly unheld: readonly string[];
  readonly facets: Facets;
  /** Those that were asked for and exist. */
  readonly filters: Filters;
  /** Loads the next texts and gives the answer with them; null where all are loaded. */
  readonly next: (() => Promise<SearchAnswer>) | null;
}

/** What is asked, and which texts may answer it, the likeliest first. */
export interface Question extends Understanding {
  readonly index: LoadedIndex;
  readonly texts: readonly IndexedText[];
  readonly filters: Filters;
}

/** So many texts are loaded at a time: each is a request, of a few thousand bytes. */
const STEP = 6;

/** The first answer goes on to further texts where the likeliest hold too little, to so many. */
const FIRST = 2 * STEP;

/** Loads the first texts. @throws {Error} where they cannot be had */
export async function createAnswer(question: Question): Promise<SearchAnswer> {
  const { index, texts, filters, terms, missing } = question;
  // Few texts are all loaded, whatever the filters: then all numbers are known.
  const isCounted = texts.length <= STEP;
  const asked = isCounted ? texts : texts.filter(({ known }) => mayPass(known, filters, index));
  const weights = terms.map(({ holdings }) => Math.log(1 + index.texts.size / holdings.size));

  const load = async (before: readonly LoadedText[]): Promise<SearchAnswer> => {
    const step = asked.slice(before.length, before.length + STEP);
    const added = await Promise.all(step.map((text) => loadText(text, terms, weights)));
    const loaded = [...before, ...added.sort(byWorth)];
    const enough = enoughHeld(loaded, question);
    const found = loaded.map((text) => ({
      text,
      matches: text.matches.filter(({ held }) => held >= enough),
    }));
    return {
      texts: found.flatMap(({ text, matches }) => {
        const shown = matches.filter(({ paragraph }) =>
          passes({ text: text.known, paragraph }, filters),
        );
        const isNamed = text.title.held >= Math.max(1, enough) && passesWhole(text, filters);
        return shown.length > 0 || isNamed ? [foundText(text, shown)] : [];
      }),
      loaded: loaded.length,
      total: asked.length,
      holdsAll: missing.length === 0 && enough === terms.length,
      meanings: question.meanings,
      missing,
      unheld: terms.flatMap(({ typed }, at) =>
        loaded.some((text) => holdsTerm(text, at)) ? [] : [typed],
      ),
      facets: facetsOf(found),
      filters,
      next: loaded.length < asked.length ? () => load(loaded) : null,
    };
  };

  const facetsOf = (found: readonly Found[]): Facets => {
    if (texts.length === 0 && terms.length === 0) return allFacets(index);
    const known = texts.map((text) => text.known);
    if (!isCounted) return estimatedFacets(index, known, filters);
    const placed = found.flatMap(({ text, matches }) =>
      matches.map(({ paragraph }) => ({ text: text.known, paragraph })),
    );
    return countedFacets(index, placed, filters);
  };

  const answer = await load([]);
  const isPoor = answer.texts.length === 0 || !answer.holdsAll;
  return isPoor && answer.next !== null && answer.loaded < FIRST ? answer.next() : answer;
}

/** A text with the paragraphs in it that hold enough. */
interface Found {
  readonly text: LoadedText;
  readonly matches: LoadedText['matches'];
}

/**
 * How many of the terms a paragraph must hold to be shown: all, or as many as any holds where
 * that is at least half of what was asked for.
 */
function enoughHeld(loaded: readonly LoadedText[], { terms, missing }: Question): number {
  const most = Math.max(0, ...loaded.map(({ held }) => held));
  return most * 2 >= terms.length + missing.length ? most : Infinity;
}

function holdsTerm({ title, matches }: LoadedText, term: number): boolean {
  return [title, ...matches].some(({ holds }) => holds[term]);
}

/** Whether a text is shown for its title alone: where no kind of paragraph is asked for. */
function passesWhole({ known }: LoadedText, filters: Filters): boolean {
  const { resolution, organ, kind, lead } = filters;
  return (
    kind === undefined &&
    lead === undefined &&
    (resolution === undefined || known.id === resolution) &&
    (organ === undefined || known.organ === organ)
  );
}
