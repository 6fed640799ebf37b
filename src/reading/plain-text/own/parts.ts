/** A stretch of lines of a plain text, between empty ones. */
export interface TextPart {
  /** How many empty lines stand above it. */
  readonly space: number;
  /** Where its first line begins, from 0. */
  readonly column: number;
  /** As they are typed. */
  readonly lines: readonly string[];
  /** The number of its first line in the file, counted from 1. */
  readonly number: number;
}

/**
 * Parts a text at its empty lines.
 *
 * @param first the number of the first line in the file
 */
export function partsOf(lines: readonly string[], first = 1): TextPart[] {
  const parts: { space: number; column: number; lines: string[]; number: number }[] = [];
  let space = 0;
  let isOpen = false;
  lines.forEach((line, index) => {
    if (line.trim() === '') {
      space = isOpen ? 1 : space + 1;
      isOpen = false;
      return;
    }
    if (isOpen) parts.at(-1)?.lines.push(line);
    else parts.push({ space, column: columnOf(line), lines: [line], number: first + index });
    isOpen = true;
  });
  return parts;
}

/** Where a line begins, from 0. */
export function columnOf(line: string): number {
  return line.search(/\S/);
}

/** The words of a part, however its lines were broken. */
export function wordsOfPart({ lines }: TextPart): string {
  return lines.map((line) => line.trim()).join(' ');
}

/** The lines of a part that are not the wrapped end of the one above, which is set in. */
export function linesOfPart({ lines, column }: TextPart): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (columnOf(line) > column && whole.length > 0)
      whole.push(`${whole.pop() ?? ''} ${line.trim()}`);
    else whole.push(line.trim());
  }
  return whole;
}
