/** A word or a sign of a text, with the space before it. */
export interface Token {
  /** What it is compared by: its text with quotes, hyphens and accents in one shape. */
  readonly key: string;
  /** As printed. */
  readonly text: string;
  /** The space before it as printed: often one blank, empty before a comma. */
  readonly space: string;
  readonly isWord: boolean;
}

const space = String.raw`[\s\u200B\u2060\uFEFF]`;
const letter = String.raw`[\p{L}\p{M}\p{N}\u00AD]`;
const joint = String.raw`(?:[\-‐‑.\/'’&]|(?<=\p{N}),(?=\p{N}{3}))`;
const token = new RegExp(`(${space}*)(?:(${letter}+(?:${joint}${letter}+)*)|([^\\s]))`, 'gu');

/**
 * The words and signs of a text, in order. A word keeps what joins its parts:
 * `confidence-building`, `A/CONF.157/23`, `10,000`; every other sign stands alone.
 *
 * @example tokensOf('States, “all”').map(({ text }) => text) // ['States', ',', '“', 'all', '”']
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map(([, before = '', word, sign = '']) => ({
    key: keyOf(word ?? sign),
    text: word ?? sign,
    space: before,
    isWord: word !== undefined,
  }));
}

/**
 * What two texts share that read the same: spaces, the shapes of quotes and of
 * hyphens, and how an accent is stored do not count; capitals do, and whether there is a hyphen.
 */
export function sameness(text: string): string {
  return tokensOf(text)
    .map(({ key }) => key)
    .join(' ');
}

/** Most words are of these alone, and are compared as they are. */
const plain = /^[\w.,;:/&()-]+$/;

function keyOf(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[“”„‟«»"‘’‚‛'‹›]/gu, '"')
    .replace(/[‐‑]/gu, '-');
}

/** The end of a text as a sign that every text has, with the space left before it. */
export function endOf(text: string): Token {
  const last = new RegExp(`${space}*$`, 'u').exec(text)?.[0] ?? '';
  return { key: '', text: '', space: last, isWord: false };
}
