import type { Run } from '../printed/printed-document.ts';
import { dropWords, tidy, unset, wordsOf } from '../printed/runs.ts';
import { joinLines, type Reading } from './join-lines.ts';
import type { Line } from './lines.ts';

/** The lines right above an enacting formula. */
export interface Title {
  /** The index of its first line. */
  readonly from: number;
  /** The index of the line below it, which is the enacting formula but for few texts. */
  readonly to: number;
  readonly designation: string | null;
  readonly letter: string | null;
  readonly title: readonly Run[];
  readonly documentTitle: readonly Run[];
}

const numbered =
  /^(?:([A-Z]?[A-Z0-9-]*\d[\w./-]*(?: \([A-Z0-9]+\))?(?: [A-Z])?)\.|(\d+\/…))(?:\s+|$)/;

/**
 * The first line below the title of a text that prints no enacting formula, as A/RES/78/225 does:
 * there a number tells that it is one. -1 where there is none.
 */
export function belowNumberedTitle(lines: readonly Line[], { measures }: Reading): number {
  const from = lines.findIndex(
    (line) => isTitleLine(line, measures.size) && numbered.test(line.text.trim()),
  );
  if (from === -1) return -1;
  return lines.findIndex((line, index) => index > from && !isTitleLine(line, measures.size));
}

/** Reads the title above a line, upwards from it: bold lines larger than the text, or a letter above them. */
export function readTitle(lines: readonly Line[], to: number, reading: Reading): Title {
  const size = reading.measures.size;
  let from = to;
  while (from > 0 && isTitleLine(lines[from - 1], size) && !isApart(lines[from - 1], lines[from]))
    from -= 1;
  const own = lines.slice(from, to);
  const letterAt = own.findIndex(({ text }) => /^[A-Z]\*?$/.test(text.trim().replace(/\d+$/, '')));
  const above = unset(joinLines(letterAt === -1 ? own : own.slice(0, letterAt), reading));
  const { designation, words: whole } = splitDesignation(above);
  if (letterAt === -1)
    return { from, to, designation, letter: null, title: whole, documentTitle: [] };
  const letterRuns = joinLines(own.slice(letterAt, letterAt + 1), reading);
  const marks = letterRuns.filter(({ type }) => type === 'mark');
  return {
    from,
    to,
    designation,
    letter: wordsOf(letterRuns).charAt(0),
    title: [...unset(joinLines(own.slice(letterAt + 1), reading)), ...marks],
    documentTitle: whole,
  };
}

/** `56/149. Enhancement of …`: the number before a title, without its full stop, and the title. */
export function splitDesignation(title: readonly Run[]): {
  readonly designation: string | null;
  readonly words: readonly Run[];
} {
  const [opening = '', number, open] = numbered.exec(wordsOf(title)) ?? [];
  const designation = number ?? open ?? null;
  return { designation, words: tidy(dropWords(title, opening.length)) };
}

function isTitleLine(line: Line | undefined, size: number): boolean {
  return line !== undefined && line.isBold && line.size > size + 0.8 && line.size < size * 1.35;
}

/** Lines of the masthead may be as bold and large; they stand further up. */
function isApart(above: Line | undefined, line: Line | undefined): boolean {
  if (!above || !line) return true;
  return above.page !== line.page || above.y - line.y > line.size * 3.2;
}
