import { wrap } from './wrap.ts';

/** A stretch of lines with how many empty ones stand above it. */
export interface Part {
  readonly words: string;
  readonly space: number;
}

/** Words beside a marker, their further lines below the first; without one, just the words. */
export function hang(marker: string, words: string, indent: number, room: number): Part {
  const opening = ' '.repeat(indent) + (marker.trim() === '' ? '' : `${marker} `);
  return { words: wrapped(words, room, opening, ' '.repeat(opening.length)), space: 1 };
}

/** Lines that belong together; what is too long for one goes on below it, set in. */
export function together(lines: readonly string[], room: number, space = 1): Part {
  const words = lines.filter((line) => line !== '').map((line) => wrapped(line, room, '', '  '));
  return { words: words.join('\n'), space };
}

/** A part with a sign or a margin before each line. */
export function behind(sign: string, { words, space }: Part): Part {
  return { words: words.replace(/^.*$/gm, (line) => (sign + line).trimEnd()), space };
}

/**
 * Parts below one another.
 *
 * @param isHeaded whether the first has its empty lines, too, if it has more than one
 */
export function joined(parts: readonly Part[], isHeaded = false): string {
  return parts
    .filter(({ words }) => words !== '')
    .map(({ words, space }, index) => {
      const lines = index > 0 ? space + 1 : isHeaded && space > 1 ? space : 0;
      return '\n'.repeat(lines) + words;
    })
    .join('');
}

function wrapped(words: string, room: number, opening: string, margin: string): string {
  const lines = wrap(words, room - margin.length);
  return (opening + lines.join(`\n${margin}`)).trimEnd();
}
