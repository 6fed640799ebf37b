/** What is found, loaded step by step, as it is shown. */
import { excerpt, type Passage } from '../words/excerpt.ts';
import { readSearchText } from '../words/text.ts';
import type { Match } from './match.ts';

export interface FoundParagraph {
  /** With base path and fragment. */
  readonly url: string;
  /** `OP5` */
  readonly place: string;
  readonly lead: string | null;
  readonly resolution: {
    readonly id: string;
    readonly designation: string;
    readonly title: string;
  };
  /** What to show of it; the words are exactly as printed. */
  readonly excerpt: readonly Passage[];
  /** The words of the paragraph and its notes that were found, as printed. */
  readonly words: readonly string[];
}

export interface SearchAnswer {
  readonly total: number;
  /** Loads the next paragraphs, best first; fewer at the end. */
  readonly next: (count: number) => Promise<readonly FoundParagraph[]>;
}

/** Matches as an answer: the paragraphs are loaded when they are asked for. */
export function answer(matches: readonly Match[]): SearchAnswer {
  let shown = 0;
  return {
    total: matches.length,
    next: (count) => {
      const step = matches.slice(shown, shown + count);
      shown += step.length;
      return Promise.all(step.map(toParagraph));
    },
  };
}

async function toParagraph({ hit, places, single, beginnings }: Match): Promise<FoundParagraph> {
  const { url, content, filters } = await hit.data();
  const value = (name: string) => filters[name]?.[0] ?? '';
  const { passages, words } = excerpt(readSearchText(content), { places, single, beginnings });
  return {
    url,
    place: value('place'),
    lead: filters['lead']?.[0] ?? null,
    resolution: {
      id: value('resolution'),
      designation: value('designation'),
      title: value('title'),
    },
    excerpt: passages,
    words,
  };
}
