import type { Fault } from '../files/fault.ts';
import { codePoints } from './characters.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The lines that are not in Unicode's normal form C: there, “é” is a letter and a mark, looks
 * the same, and is neither found by a search nor equal in a comparison.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function findNormalForm(source: string): Fault[] {
  return source.split('\n').flatMap((words, index) => {
    if (words.normalize('NFC') === words) return [];
    const [typed] = Array.from(characters.segment(words), ({ segment }) => segment).filter(
      (segment) => segment.normalize('NFC') !== segment,
    );
    return typed === undefined ? [] : [{ line: index + 1, message: describe(typed) }];
  });
}

function describe(typed: string): string {
  const normal = typed.normalize('NFC');
  return `“${normal}” is typed as ${codePoints(typed)}, not as ${codePoints(normal)}. Type it again, or save the file in the normal form NFC.`;
}
