/**
 * The words of a place in an address, behind its anchor: `#op5:~:text=constructive%20dialogue`.
 * Browsers find them, scroll there and mark them (WICG, URL Fragment Text Directives):
 *
 *     directive = ":~:text=" [ prefix "-," ] start [ "," end ] [ ",-" suffix ]
 *
 * What stands in the address are the words themselves where they are few, else their beginning
 * and end; words before or after them where a browser would find others first.
 */

/** A place in the words of a page. */
export interface WordPlace {
  /** Which of the blocks. */
  readonly block: number;
  /** Where in its text, in UTF-16 units. */
  readonly at: number;
}

/** From one place in the words of a page to another, which comes later. */
export interface WordRange {
  readonly from: WordPlace;
  readonly to: WordPlace;
}

/** Longer words than this are named by their beginning and their end. */
const longestWhole = 60;

/** How many words begin and end what is named by both. */
const fewestWords = 3;

/** So many words are tried before, after, at the beginning and at the end, to tell a place from others. */
const mostWords = 12;

/** The parts of a directive. */
interface Directive {
  readonly start: string;
  readonly end: string | null;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The directive of some words, to stand behind an anchor, `:~:text=…`; empty where there are no
 * words. Browsers know whole words alone, so that a part of a word stands for all of it.
 *
 * @param blocks the words of the page as a browser searches them: a text for each of its lines,
 *   paragraphs and cells, its spaces one blank each
 */
export function makeTextDirective(blocks: readonly string[], range: WordRange): string {
  const meant = wholeWords(blocks, range);
  if (!meant) return '';
  const candidates = directives(blocks, meant);
  const [first] = candidates;
  if (!first) return '';
  const lower = blocks.map((text) => text.toLowerCase());
  const unmistaken = candidates.find((directive) => isFoundAt(lower, directive, meant));
  return `:~:text=${written(unmistaken ?? first)}`;
}

/** The range from the beginning of its first word to the end of its last; null where it has none. */
function wholeWords(blocks: readonly string[], { from, to }: WordRange): WordRange | null {
  const first = blocks[from.block] ?? '';
  const last = blocks[to.block] ?? '';
  const spaces = first.slice(from.at).length - first.slice(from.at).trimStart().length;
  const start = boundary(first, from.at + spaces, 'start');
  const end = boundary(last, last.slice(0, to.at).trimEnd().length, 'end');
  if (from.block > to.block || (from.block === to.block && start >= end)) return null;
  return { from: { block: from.block, at: start }, to: { block: to.block, at: end } };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A place, or the beginning or end of the word in the midst of which it lies. */
function boundary(text: string, at: number, side: 'start' | 'end'): number {
  const word = at >= text.length ? undefined : segmenter.segment(text).containing(at);
  if (!word || word.index === at) return at;
  return side === 'start' ? word.index : word.index + word.segment.length;
}

/** What may name a range, the shortest first. */
function directives(blocks: readonly string[], { from, to }: WordRange): Directive[] {
  const first = blocks[from.block] ?? '';
  const last = blocks[to.block] ?? '';
  const isOne = from.block === to.block;
  const beginning = words(isOne ? first.slice(from.at, to.at) : first.slice(from.at));
  const ending = isOne ? beginning : words(last.slice(0, to.at));
  // Words of other blocks may be hidden where the address is opened: only those of last resort.
  const isAll = words(first.slice(0, from.at) + last.slice(to.at)).length === 0;
  const before = words(isAll ? (blocks[from.block - 1] ?? '') : first.slice(0, from.at));
  const after = words(isAll ? (blocks[to.block + 1] ?? '') : last.slice(to.at));
  const whole = first.slice(from.at, to.at);
  const isWhole = isOne && whole.length <= longestWhole;
  const context = (count: number): Pick<Directive, 'prefix' | 'suffix'> => ({
    prefix: count === 0 ? '' : before.slice(-count).join(' '),
    suffix: after.slice(0, count).join(' '),
  });
  const counts = Array.from({ length: mostWords + 1 }, (_, count) => count);
  if (isWhole) return counts.map((count) => ({ start: whole, end: null, ...context(count) }));
  return counts.map((count) => {
    const most = isOne ? Math.floor(beginning.length / 2) : Infinity;
    const length = Math.max(1, Math.min(fewestWords + count, most));
    return {
      start: beginning.slice(0, length).join(' '),
      end: ending.slice(-length).join(' '),
      ...context(Math.max(0, count - fewestWords)),
    };
  });
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Whether a browser that looks for a directive finds what is meant, and nothing before it. */
function isFoundAt(lower: readonly string[], directive: Directive, meant: WordRange): boolean {
  const { start, end, prefix, suffix } = directive;
  for (const from of occurrences(lower, start, { block: 0, at: 0 })) {
    if (prefix !== '' && !endsWith(lower, from, prefix.toLowerCase())) continue;
    const behind = { block: from.block, at: from.at + start.length };
    const ends = end === null ? [behind] : endsOf(lower, end, behind);
    for (const to of ends) {
      if (suffix !== '' && !beginsWith(lower, to, suffix.toLowerCase())) continue;
      return isSame(from, meant.from) && isSame(to, meant.to);
    }
  }
  return false;
}

function* endsOf(lower: readonly string[], end: string, behind: WordPlace): Generator<WordPlace> {
  for (const { block, at } of occurrences(lower, end, behind)) {
    yield { block, at: at + end.length };
  }
}

function* occurrences(
  lower: readonly string[],
  words: string,
  { block: first, at: place }: WordPlace,
): Generator<WordPlace> {
  const wanted = words.toLowerCase();
  for (let block = first; block < lower.length; block += 1) {
    const text = lower[block] ?? '';
    let at = text.indexOf(wanted, block === first ? place : 0);
    while (at !== -1) {
      yield { block, at };
      at = text.indexOf(wanted, at + 1);
    }
  }
}

/** Whether words stand right before a place, in its block or at the end of the one before. */
function endsWith(lower: readonly string[], { block, at }: WordPlace, words: string): boolean {
  const own = (lower[block] ?? '').slice(0, at).trimEnd();
  return (own === '' ? (lower[block - 1] ?? '').trimEnd() : own).endsWith(words);
}

/** Whether words stand right behind a place, in its block or at the beginning of the next. */
function beginsWith(lower: readonly string[], { block, at }: WordPlace, words: string): boolean {
  const own = (lower[block] ?? '').slice(at).trimStart();
  return (own === '' ? (lower[block + 1] ?? '').trimStart() : own).startsWith(words);
}

function isSame(one: WordPlace, other: WordPlace): boolean {
  return one.block === other.block && one.at === other.at;
}

function written({ start, end, prefix, suffix }: Directive): string {
  return [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === null ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/** With what has a meaning in a directive, or ends an address in running text, percent-encoded. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
