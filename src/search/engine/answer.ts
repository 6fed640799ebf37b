/** What is found, text by text: loaded step by step, as it is shown. */
import { allFacets, countedFacets, estimatedFacets, mayPass, passes } from './facets.ts';
import type { Facets, Filters } from './facets.ts';
import { foundText, type FoundText } from './found-text.ts';
import { bestFirst, findIn, type LoadedText } from './loaded-text.ts';
import type { IndexedText, LoadedIndex } from './pagefind.ts';
import type { SearchCourse } from './course.ts';
import type { Holdings } from './texts-with.ts';
import type { Meaning, Understanding } from './understanding.ts';

export interface SearchAnswer {
  /** What is found in the texts that are loaded, the best text of each step first. */
  readonly texts: readonly FoundText[];
  /** How many texts are loaded, of how many that may have been meant. */
  readonly loaded: number;
  readonly total: number;
  /** How much of what was asked for is in what is found; `most` is at least half. */
  readonly holds: 'all' | 'most' | 'some';
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
  /** Whether the next texts belong to the first answer, and are shown without being asked for. */
  readonly goesOn: boolean;
}

/** What is asked, and which texts may answer it, the likeliest first. */
export interface Question extends Understanding {
  readonly index: LoadedIndex;
  readonly texts: readonly IndexedText[];
  readonly filters: Filters;
  /** The records that hold the opening words by which is filtered; null where it is by none. */
  readonly opening: Holdings | null;
  /** The address of the site, with a slash at its end. */
  readonly home: string;
}

/** So many texts are loaded at a time: each is a request, of a few thousand bytes. */
const STEP = 6;

/** So many are shown as soon as they are there: they fill what a reader sees at first. */
const AT_ONCE = 3;

/** So many while a reader may be typing on: most of what is loaded then is not looked at. */
const WHILE_TYPING = 1;

/** The first answer goes on to further texts where the likeliest hold too little, to so many. */
const FIRST = 9;

/** After so many in vain, nothing more is loaded while a reader may be typing on. */
const IN_VAIN = 4;

/** Whether the text that is to be loaded first is there, or on its way. */
export function isLoaded(question: Question): boolean {
  const { store } = question.index;
  return asked(question)
    .slice(0, WHILE_TYPING)
    .every(({ record }) => store.has(record));
}

/** Whether many texts were loaded in vain. */
export function isCostly(question: Question): boolean {
  return inVain(question) >= IN_VAIN;
}

/** How many texts were loaded for what was typed before, and are not among the likeliest now. */
function inVain(question: Question): number {
  const likeliest = asked(question).slice(0, FIRST);
  return question.index.store.inVain(likeliest.map(({ record }) => record));
}

/** Few texts are all loaded, whatever the filters: then all numbers are known. */
function asked({ texts, filters, opening }: Question): readonly IndexedText[] {
  if (texts.length <= STEP) return texts;
  return texts.filter(
    ({ known, record }) => mayPass(known, filters) && (opening?.has(record) ?? true),
  );
}

/**
 * Loads the first texts.
 *
 * @returns the answer; null where it is no longer wanted
 * @throws {Error} where they cannot be had, or are not wanted any more
 */
export async function createAnswer(
  question: Question,
  { signal, pause, rest }: SearchCourse,
): Promise<SearchAnswer | null> {
  const { index, texts, filters, terms, missing, home } = question;
  const all = asked(question);
  // Two that were loaded in vain, for what was typed before, take three from the first answer.
  const most = Math.max(AT_ONCE, FIRST - AT_ONCE * Math.ceil(inVain(question) / 2));
  const weights = terms.map(({ holdings }) => Math.log(1 + index.texts.size / holdings.size));

  const loadOne = async ({ known, record }: IndexedText): Promise<LoadedText> =>
    findIn(await index.store.load(record), { known, url: `${home}${known.id}/` }, terms, weights);

  const shownAs = new WeakMap<LoadedText, Shown>();
  /** What is shown already stays the same object. */
  const show = (text: LoadedText, enough: number): FoundText | null => {
    const before = shownAs.get(text);
    if (before?.enough === enough) return before.found;
    const matches = held(text, enough).filter(({ paragraph }) =>
      passes({ text: text.known, paragraph }, filters),
    );
    const isNamed = text.title.held >= Math.max(1, enough) && passesWhole(text, filters);
    const found = matches.length > 0 || isNamed ? foundText(text, matches) : null;
    shownAs.set(text, { enough, found });
    return found;
  };

  const load = async (before: readonly LoadedText[], end: number): Promise<SearchAnswer> => {
    const step = all.slice(before.length, end);
    index.store.dropOthers(step.map(({ record }) => record));
    const added = await Promise.all(step.map(loadOne));
    const loaded = [...before, ...added];
    const enough = enoughHeld(loaded, question);
    const inOrder = terms.length === 0 ? loaded : steps(loaded).flatMap(bestFirst);
    const shown = inOrder.flatMap((text) => show(text, enough) ?? []);
    const holds = extent(enough, terms.length, missing.length);
    const isPoor = shown.length === 0 || holds !== 'all';
    const isAll = loaded.length === all.length;
    const next = AT_ONCE * (1 + Math.floor(loaded.length / AT_ONCE));
    const goesOn = !isAll && next <= Math.min(isPoor ? FIRST : STEP, most);
    return {
      texts: shown,
      loaded: loaded.length,
      total: all.length,
      holds,
      meanings: question.meanings,
      missing,
      unheld: terms.flatMap(({ typed }, at) =>
        loaded.some((text) => holdsTerm(text, at)) ? [] : [typed],
      ),
      facets: facetsOf(loaded, enough, isAll && all.length === texts.length),
      filters,
      next: isAll ? null : () => load(loaded, goesOn ? next : next + STEP - AT_ONCE),
      goesOn,
    };
  };

  const facetsOf = (loaded: readonly LoadedText[], enough: number, isCounted: boolean): Facets => {
    if (texts.length === 0 && terms.length === 0) return allFacets(index);
    const known = texts.map((text) => text.known);
    if (!isCounted) return estimatedFacets(index, known, filters);
    const placed = loaded.flatMap((text) =>
      held(text, enough).map(({ paragraph }) => ({ text: text.known, paragraph })),
    );
    return countedFacets(index, placed, filters);
  };

  const isOver = (): boolean => signal.aborted;
  void rest().then(() => {
    if (!isOver()) index.store.answered();
  });
  // So few are what the reader means, or nearly all there is.
  const first = all.length <= AT_ONCE ? AT_ONCE : WHILE_TYPING;
  const likeliest = all.slice(0, first).map(({ record }) => record);
  index.store.dropOthers(likeliest);
  // What arrives only after the reader has typed all need not be shown before its neighbours.
  const end = await Promise.race([
    pause().then(() => AT_ONCE),
    Promise.all(likeliest.map(index.store.load)).then(() => first),
  ]);
  if (isOver()) return null;
  let answer = await load([], end);
  while (answer.goesOn && answer.next && (answer.texts.length === 0 || answer.holds !== 'all')) {
    await pause();
    if (isOver()) return null;
    answer = await answer.next();
  }
  return isOver() ? null : answer;
}

/** Texts as they are loaded, by the steps in which they would be after a pause. */
function steps(loaded: readonly LoadedText[]): (readonly LoadedText[])[] {
  const starts = [...loaded.keys()].filter((at) => at % AT_ONCE === 0);
  return starts.map((start, at) => loaded.slice(start, starts[at + 1]));
}

/** What is shown of a text, if anything is, where paragraphs must hold so many terms. */
interface Shown {
  readonly enough: number;
  readonly found: FoundText | null;
}

function held({ matches }: LoadedText, enough: number): LoadedText['matches'] {
  return matches.filter((match) => match.held >= enough);
}

/**
 * How many of the terms a paragraph must hold to be shown: all, or as many as any holds where
 * that is half of what was asked for, of an odd number the smaller half.
 */
function enoughHeld(loaded: readonly LoadedText[], { terms, missing }: Question): number {
  const most = Math.max(0, ...loaded.map((text) => text.held));
  const asked = terms.length + missing.length;
  return most >= Math.min(asked, Math.max(1, Math.floor(asked / 2))) ? most : Infinity;
}

function extent(enough: number, terms: number, missing: number): SearchAnswer['holds'] {
  if (missing === 0 && enough === terms) return 'all';
  return enough === terms || enough * 2 >= terms + missing ? 'most' : 'some';
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
