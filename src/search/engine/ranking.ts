/** Which texts are the likeliest to answer a query, as far as the index tells. */
import { nearness } from '../words/nearness.ts';
import type { IndexedText, LoadedIndex } from './pagefind.ts';
import { tellsNothing } from './texts-with.ts';
import type { UnderstoodTerm } from './understanding.ts';

/** How much more a text counts whose title has all that is asked for. */
const IN_TITLE = 2;

/** How much more a text counts whose title begins with what is asked for: `Jerusalem`. */
const BEGINS = 1.5;

/** How much more the latest text counts than the first: of a line, readers want the latest. */
const LATEST = 0.05;

/** The texts that hold the most terms, the likeliest to have them in one paragraph first. */
export function ranked(index: LoadedIndex, terms: readonly UnderstoodTerm[]): IndexedText[] {
  const { texts } = index;
  const days = [...new Set(index.known.map(({ adopted }) => adopted ?? ''))].sort();
  const age = new Map(days.map((day, at) => [day, at / days.length]));
  const telling = terms.filter((term) => !tellsNothing(term)).length;
  const rows = [...texts].flatMap(([id, text]) => {
    const held = terms.flatMap(({ holdings }) => holdings.get(id) ?? []);
    if (held.length === 0) return [];
    const places = held.map((holding) => holding.places).filter(({ length }) => length > 0);
    const sum = held.reduce((total, { score }) => total + score, 0);
    const inTitle = held.filter((holding) => holding.inTitle).length / Math.max(1, telling);
    const late = LATEST * (age.get(text.known.adopted ?? '') ?? 0);
    const begins = inTitle > 0 && places.some((list) => list.includes(0)) ? BEGINS : 1;
    const score = begins * sum * nearness(places) * (1 + IN_TITLE * inTitle) * (1 + late);
    return [{ text, held: held.length, score }];
  });
  const most = rows.reduce((highest, { held }) => Math.max(highest, held), 0);
  return rows
    .filter(({ held }) => held === most)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}
