/**
 * The words and marks of a source file in the order in which a page shows them: without
 * the source's own typography, note marks as `[1]`, and each note after the text, where
 * the source has the notes at the foot of a printed page.
 */
export function sourceWords(source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  const notes = lines.filter((line) => noteAtPageFoot.test(line));
  const text = lines.filter((line) => !noteAtPageFoot.test(line));
  return inOneLine(
    [...text, ...notes]
      .join(' ')
      .replace(noteMarks, (mark) => `[${digits.indexOf(mark)}]`)
      .replace(italics, '$1'),
  );
}

/** The same without the marks of notes, which are not part of a paragraph's own words. */
export function sourceWordsWithoutMarks(source: string): string {
  return inOneLine(sourceWords(source).replace(/\[\d\]/g, ''));
}

/** One space wherever there is space, which is what a browser shows. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteAtPageFoot = /^[¹²³⁴⁵⁶⁷⁸⁹] /;
const noteMarks = /[¹²³⁴⁵⁶⁷⁸⁹]/g;
const italics = /\*([^*]+)\*/g;
