/** What no text has, and the Markdown parser would take minutes over. */
import type { Fault } from '../files/fault.ts';

/** In UTF-16 units. The longest paragraph of twenty published resolutions has 1,183. */
const longest = 10_000;

interface Excess {
  readonly pattern: RegExp;
  readonly message: string;
}

const excesses: readonly Excess[] = [
  {
    pattern: /(?:[^\p{L}\p{N}\s] *){50}/u,
    message: 'Fifty signs follow one another without a word. Remove what is not the text.',
  },
  {
    pattern: /^ {40}/,
    message:
      'The line is indented by forty spaces or more. Indent a sub-paragraph by three for each level.',
  },
];

/** The overlong paragraphs of a body, each at its first line, and other excesses. */
export function findExcess(body: string): Fault[] {
  // A line of a quoted text may be empty behind its sign; a row of a table is no line of words.
  const lines = body.split('\n').map((line) => (isRow(line) ? '' : line.replace(/^[ >]+$/, '')));
  const inLines = lines.flatMap((words, index) =>
    excesses
      .filter(({ pattern }) => pattern.test(words))
      .map(({ message }) => ({ line: index + 1, message })),
  );
  return [...inLines, ...findLongParagraphs(lines)];
}

function isRow(line: string): boolean {
  return /^[ >]*\|/.test(line);
}

function findLongParagraphs(lines: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  let first = 0;
  let length = 0;
  for (const [index, words] of lines.entries()) {
    if (length === 0) first = index;
    const before = length;
    length = words.trim() === '' ? 0 : length + words.length;
    if (before <= longest && length > longest) {
      faults.push({
        line: first + 1,
        message: `A paragraph has more than ${longest.toLocaleString('en')} characters. Put an empty line between paragraphs.`,
      });
    }
  }
  return faults;
}
