/** What a word that no text has may have been meant to be. */
import { shortSymbol } from './spellings.ts';

/**
 * American and British spellings of a word, and a resolution's symbol without its beginning:
 * `civilisations` gives `civilizations`, `labor` `labour`, `a/res/55/2` `55/2`. The likeliest
 * first, each another word than the one given.
 */
export function otherForms(word: string): string[] {
  const short = shortSymbol(word);
  if (short !== null) return [short];
  // Short words are other words when they are spelled otherwise: `tour`, `tire`.
  if (word.length < SHORTEST) return [];
  const forms = swaps.map(([one, other]) => word.replace(one, other));
  return [...new Set(forms)].filter((form) => form !== word);
}

/**
 * The shortest word of which spellings differ: `labor`. Shorter ones are too like each other to be
 * taken for one another.
 */
const SHORTEST = 5;

/** The United Nations writes -ize, and otherwise as in Britain. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/is(?=e|ed|es|er|ers|ing|ation|ations|ational)(?=[a-z]+$)/, 'iz'],
  [/iz(?=e|ed|es|er|ers|ing|ation|ations)(?=[a-z]+$)/, 'is'],
  [/ys(?=e|ed|es|ing)(?=[a-z]+$)/, 'yz'],
  [/yz(?=e|ed|es|ing)(?=[a-z]+$)/, 'ys'],
  [/or(?=s?$|ed$|ing$|able$|ful$)/, 'our'],
  [/our(?=s?$|ed$|ing$|able$|ful$)/, 'or'],
  [/er(?=s?$)/, 're'],
  [/re(?=s?$)/, 'er'],
  [/ense(?=s?$)/, 'ence'],
  [/ence(?=s?$)/, 'ense'],
  [/og(?=s?$)/, 'ogue'],
  [/ogue(?=s?$)/, 'og'],
  [/gram(?=s?$)/, 'gramme'],
  [/gramme(?=s?$)/, 'gram'],
  [/([^l])l(?=ed$|ing$|er$|ers$)/, '$1ll'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/lfil(?=s?$|ment$)/, 'lfill'],
  [/lfill(?=s?$|ment$)/, 'lfil'],
];

/**
 * The word of a vocabulary that is nearest to one, or null where none is near: one letter
 * changed, left out, added or exchanged with its neighbour, two in a word of eight letters or
 * more. The first letter stays: hardly anyone mistypes it.
 *
 * @param vocabulary the likeliest first
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | null {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return null;
  const most = word.length < 8 ? 1 : 2;
  let nearest: string | null = null;
  let least = most + 1;
  for (const known of vocabulary) {
    if (known.length < SHORTEST || !known.startsWith(word.slice(0, 1))) continue;
    if (Math.abs(known.length - word.length) >= least) continue;
    const steps = distance(word, known);
    if (steps < least) [nearest, least] = [known, steps];
  }
  return nearest;
}

/** How many letters are to be changed, left out, added or exchanged with their neighbours. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from.charAt(row - 1) === to.charAt(column - 1);
      const isExchanged =
        row > 1 &&
        column > 1 &&
        from.charAt(row - 1) === to.charAt(column - 2) &&
        from.charAt(row - 2) === to.charAt(column - 1);
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isExchanged ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
