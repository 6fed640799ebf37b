import { inOneLine } from './source-words.ts';

/**
 * What a plain text says once its lines are joined again: nothing of the lines that tables are drawn
 * with, nor of the sign of a quotation, nor from the last line of dashes on.
 */
export function plainTextWords(source: string): string {
  const lines = source.split('\n');
  const end = lines.findLastIndex((line) => /^-+$/.test(line));
  const parts = lines.slice(0, end).join('\n').split(/\n\n+/);
  return inOneLine(parts.map(undrawn).join(' '));
}

/** Tables begin with a line of dashes, quotations are set in. */
function undrawn(part: string): string {
  if (/^ *\+(?:-+\+)+\n/.test(part)) {
    return part.replace(/\+(?:[-=]+\+)+/g, ' ').replace(/^ *\||\|$| \| /gm, ' ');
  }
  return part.split('\n').every((line) => /^ +>/.test(line))
    ? part.replace(/^ +[> ]+/gm, '')
    : part;
}
