import { inOneLine } from './source-words.ts';

/** What a plain text says once its lines are joined again: nothing from the last line of dashes on. */
export function plainTextWords(source: string): string {
  const lines = source.split('\n');
  const end = lines.findLastIndex((line) => /^-+$/.test(line));
  return inOneLine(lines.slice(0, end).join(' '));
}
