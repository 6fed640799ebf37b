import type { Inline } from '../../../model/text/resolution.ts';
import { isMark, noteNamed } from './note-marks.ts';

/** Words of the front matter, or what is wrong with them and what to do, as sentences. */
export type PrintedWords =
  | { readonly ok: true; readonly words: readonly Inline[] }
  | { readonly ok: false; readonly message: string };

const sign = /\\([*_[\]\\])|\[\^([^\]\s]*)\]|(\*)/g;

/**
 * Reads words of the front matter that a document may print with italics, `*inter alia*`, and
 * with the marks of notes, `[^1]`, `[^*]`. A backslash takes the meaning from the sign behind it.
 */
export function readPrintedWords(value: string): PrintedWords {
  const words: Inline[] = [];
  const marked = new Set<string>();
  let italic: Inline[] | null = null;
  let end = 0;
  const put = (inline: Inline): void => {
    (italic ?? words).push(inline);
  };
  for (const match of value.matchAll(sign)) {
    const [found, escaped, mark, star] = match;
    if (match.index > end) put({ type: 'text', value: value.slice(end, match.index) });
    end = match.index + found.length;
    if (escaped !== undefined) put({ type: 'text', value: escaped });
    if (mark !== undefined) {
      if (!isMark(mark)) {
        return refuse(
          `A note is called “${mark}”. Call it by the mark the document prints: [^1], [^*]; if the text prints the signs, write \\${found}.`,
        );
      }
      put({ type: 'noteMark', ...noteNamed(mark), isRepeated: marked.has(mark) });
      marked.add(mark);
    }
    if (star === undefined) continue;
    if (italic === null) {
      italic = [];
    } else {
      const children: Inline[] = italic;
      italic = null;
      put({ type: 'emphasis', children: joined(children) });
    }
  }
  if (end < value.length) put({ type: 'text', value: value.slice(end) });
  if (italic !== null) {
    return refuse(
      'The sign * stands alone. Italics have one before and one after them; if the text prints the sign, write \\*.',
    );
  }
  return { ok: true, words: joined(words) };
}

function refuse(message: string): PrintedWords {
  return { ok: false, message };
}

/** Neighbouring texts, which a backslash has parted, as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((before, inline) => {
    const last = before.at(-1);
    return last?.type === 'text' && inline.type === 'text'
      ? [...before.slice(0, -1), { type: 'text', value: last.value + inline.value }]
      : [...before, inline];
  }, []);
}
