import type { Run } from '../printed/printed-document.ts';
import { tidy } from '../printed/runs.ts';
import { breaksWord, suspendsWord } from '../printed/dashes.ts';
import type { Line, Piece } from './lines.ts';
import type { Measures } from './page-layout.ts';

/** What lines are read with. */
export interface Reading {
  readonly measures: Measures;
  /** The marks of the notes that are there: nothing else that is raised is a mark. */
  readonly marks: ReadonlySet<string>;
  /** What is printed again and read once; added to. */
  readonly leftOut: string[];
}

/** The words of lines that belong together. */
export function joinLines(lines: readonly Line[], reading: Reading): Run[] {
  return tidy(
    lines.flatMap((line, index): Run[] => {
      const runs = line.pieces.flatMap((piece) => runsOf(piece, reading));
      const next = lines[index + 1];
      return next ? [...runs, ...spaceBetween(line, next, reading.measures)] : runs;
    }),
  );
}

function spaceBetween(line: Line, next: Line, { printsSpaces }: Measures): Run[] {
  if (line.isDivided) return [];
  const isSpaced =
    line.endsInSpace ||
    suspendsWord(line.text, next.text) ||
    (!printsSpaces && !breaksWord(line.text, next.text));
  return isSpaced ? [{ type: 'words', text: ' ', italic: false, bold: false, target: null }] : [];
}

function runsOf(piece: Piece, { marks }: Reading): Run[] {
  const { text, italic, bold, raised } = piece;
  const words = (value: string): Run => ({
    type: 'words',
    text: plainLetters(value),
    italic,
    bold,
    target: null,
  });
  if (raised) {
    const parts = text.split(/([,\s]+)/).filter((part) => part !== '');
    if (parts.some((part) => marks.has(part))) {
      return parts.map((part): Run =>
        marks.has(part) ? { type: 'mark', mark: part } : words(part),
      );
    }
    return [words(text)];
  }
  // An asterisk is printed as large as the words.
  return text.split(/(\*+)/).flatMap((part): Run[] => {
    if (part === '') return [];
    return [part.startsWith('*') && marks.has(part) ? { type: 'mark', mark: part } : words(part)];
  });
}

const joined: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Signs of joined letters are letters. */
function plainLetters(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (sign) => joined[sign] ?? sign);
}
