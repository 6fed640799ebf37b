/** Varies the words and numbers of a resolution's Markdown, and leaves its structure as it is. */
import type { Random } from './random.ts';

/** How much of a text changes. */
const replaced = 0.25;
/** Of the words that change, how many become words that no text has. */
const unknown = 0.3;
/** So many words there are to make up; the first are much more frequent than the last. */
const madeUpWords = 50_000;

const syllables = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'].flatMap(
  (first) => ['a', 'e', 'i', 'o', 'u'].map((second) => first + second),
);

/** Opening words, note marks and the numbers of paragraphs: what gives a text its structure. */
const structure = /(\*[^*]*\*|\[\^\d+\]|^\d+\.)/gm;
const longWord = /(?<![\p{L}\p{N}/-])\p{Ll}{5,}(?![\p{L}\p{N}/])/gu;
const longNumber = /(?<!\d)(\d{2,4})(?!\d)(\/?)/g;

/** The words of a text that may stand for one another, each once. */
export function interchangeableWords(markdown: string): string[] {
  return [...new Set(parts(markdown).flatMap((part) => part.match(longWord) ?? []))];
}

/**
 * @param words what to put in the place of other words
 * @param never a word that the outcome must not hold
 */
export function vary(
  markdown: string,
  random: Random,
  words: readonly string[],
  never: string,
): string {
  const others = words.filter((word) => word !== never);
  const varyWord = (word: string): string => {
    if (word !== never && random.fraction() >= replaced) return word;
    return random.fraction() < unknown ? madeUpWord(random) : random.pick(others);
  };
  return parts(markdown)
    .map((part, index) =>
      // Every second part is what the expression cuts at.
      index % 2 === 1
        ? part
        : part
            .replaceAll(longWord, varyWord)
            .replaceAll(longNumber, (_, number: string, slash: string) =>
              varyNumber(number, slash, random),
            ),
    )
    .join('');
}

function parts(markdown: string): string[] {
  return markdown.split(structure);
}

/** Keeps years years, days days and sessions sessions, so that dates and citations remain such. */
function varyNumber(number: string, slash: string, random: Random): string {
  if (number.length === 4) return `${random.between(1948, 2025)}${slash}`;
  if (number.length === 3) return `${random.between(100, 299)}${slash}`;
  return slash ? `${random.between(46, 78)}/` : String(random.between(10, 28));
}

/**
 * Ranks are drawn as Zipf has them, so that the vocabulary of many texts grows as that of
 * real ones does: quickly at first, and never quite to its end.
 */
function madeUpWord(random: Random): string {
  const rank = Math.floor(madeUpWords ** random.fraction());
  // Neighbours in rank are to have different beginnings; 7919 is prime, so none are equal.
  let rest = (rank * 7919) % syllables.length ** 3;
  let word = '';
  for (let count = 0; count < 3; count++) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return `${word}n`;
}
