/** One line of a plain text that holds words. */
export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  /** How far it is indented. */
  readonly indent: number;
  readonly words: string;
  /** Whether an empty line stands above it. */
  readonly isApart: boolean;
}

/** The lines of a text that hold words. */
export function textLines(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let isApart = true;
  for (const [index, line] of source.split(/\r\n|[\n\r\f\v\u2028\u2029]/).entries()) {
    const words = line.trim();
    if (words === '') {
      isApart = true;
      continue;
    }
    const indent = line.replaceAll('\t', '    ').search(/\S/);
    lines.push({ number: index + 1, indent, words, isApart });
    isApart = false;
  }
  return lines;
}

/** How a text was typed or copied. */
export interface Typing {
  /** Whether empty lines part paragraphs: not where every line is followed by one, or none is. */
  readonly blankLinesPart: boolean;
  /** How long a line is that is full; infinite where a paragraph is one line. */
  readonly width: number;
}

/** A line that ends so may end a paragraph. */
const ended = /[.;:,?!”"»)\]]\*?(?:\[\d+\]|[¹²³⁰⁴-⁹]+|\d{1,3})?\*?$/;

/** Finds out how a text was typed from all of its lines. */
export function typingOf(lines: readonly TextLine[]): Typing {
  const pairs = lines.slice(1).map((line, index) => ({ line, above: lines[index] ?? line }));
  const broken = pairs.filter(({ line, above }) => goesOnInSmall(above, line));
  const acrossBlanks = broken.filter(({ line }) => line.isApart);
  const blanks = pairs.filter(({ line }) => line.isApart);
  const lengths = broken.map(({ above }) => above.words.length).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? Infinity;
  return {
    blankLinesPart: blanks.length > pairs.length / 20 && acrossBlanks.length < blanks.length / 5,
    width: broken.length < pairs.length / 20 ? Infinity : median,
  };
}

/** Whether a sentence is broken between two lines, so that they are one paragraph's. */
function goesOnInSmall(above: TextLine, line: TextLine): boolean {
  return !ended.test(above.words) && /^[\p{Ll}(]/u.test(line.words) && above.words.length > 20;
}

/** Whether a line may be the last of its paragraph. */
export function mayEnd({ words }: TextLine): boolean {
  return ended.test(words);
}
