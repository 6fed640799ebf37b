import type { Run } from '../printed/printed-document.ts';
import { dropWords, tidy, unset, wordsOf } from '../printed/runs.ts';
import { joinLines, type Reading } from './join-lines.ts';
import type { Line } from './lines.ts';

/** The lines right above an enacting formula. */
export interface Title {
  /** The index of its first line. */
  readonly from: number;
  /** The index of the enacting formula. */
  readonly formula: number;
  readonly designation: string | null;
  readonly letter: string | null;
  readonly title: readonly Run[];
  readonly documentTitle: readonly Run[];
}

const numbered =
  /^(?:([A-Z]?[A-Z0-9-]*\d[\w./-]*(?: \([A-Z0-9]+\))?(?: [A-Z])?)\.|(\d+\/…))(?:\s+|$)/;

/** Reads the title above an enacting formula, upwards from it: bold lines larger than the text, or a letter above them. */
export function readTitle(lines: readonly Line[], formula: number, reading: Reading): Title {
  const size = reading.measures.size;
  let from = formula;
  while (from > 0 && isTitleLine(lines[from - 1], size) && !isApart(lines[from - 1], lines[from]))
    from -= 1;
  const own = lines.slice(from, formula);
  const letterAt = own.findIndex(({ text }) => /^[A-Z]\*?$/.test(text.trim().replace(/\d+$/, '')));
  const above = unset(joinLines(letterAt === -1 ? own : own.slice(0, letterAt), reading));
  const [, number, open] = numbered.exec(wordsOf(above)) ?? [];
  const designation = number ?? open ?? null;
  const whole =
    designation === null
      ? above
      : tidy(dropWords(above, numbered.exec(wordsOf(above))?.[0].length ?? 0));
  if (letterAt === -1)
    return { from, formula, designation, letter: null, title: whole, documentTitle: [] };
  const letterRuns = joinLines(own.slice(letterAt, letterAt + 1), reading);
  const marks = letterRuns.filter(({ type }) => type === 'mark');
  return {
    from,
    formula,
    designation,
    letter: wordsOf(letterRuns).charAt(0),
    title: [...unset(joinLines(own.slice(letterAt + 1), reading)), ...marks],
    documentTitle: whole,
  };
}

function isTitleLine(line: Line | undefined, size: number): boolean {
  return line !== undefined && line.isBold && line.size > size + 0.8 && line.size < size * 1.35;
}

/** Lines of the masthead may be as bold and large; they stand further up. */
function isApart(above: Line | undefined, line: Line | undefined): boolean {
  if (!above || !line) return true;
  return above.page !== line.page || above.y - line.y > line.size * 3.2;
}
