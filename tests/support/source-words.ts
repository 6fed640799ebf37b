/**
 * The words and marks of a source file in the order in which a page shows them: without
 * the source's own typography, and with each note after the text, where the source has
 * the notes at the foot of a printed page.
 */
export function sourceWords(source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  const notes = lines.filter((line) => noteAtPageFoot.test(line));
  const text = lines.filter((line) => !noteAtPageFoot.test(line));
  return inOneLine([...text, ...notes].join(' ').replace(noteMarks, '').replace(italics, '$1'));
}

/** One space wherever there is space, which is what a browser shows. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const noteAtPageFoot = /^[¹²³⁴⁵⁶⁷⁸⁹] /;
const noteMarks = /[¹²³⁴⁵⁶⁷⁸⁹]/g;
const italics = /\*([^*]+)\*/g;
