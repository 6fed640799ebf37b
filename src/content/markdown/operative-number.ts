import type { ListItem } from 'mdast';
import type { VFile } from 'vfile';
import { fail } from './fail.ts';

/** The number of an operative paragraph as typed: `5` and `5.`. */
export interface OperativeNumber {
  readonly number: number;
  readonly marker: string;
}

/**
 * Takes the number of an operative paragraph from the text, since Markdown itself counts
 * the items of a list and pays no heed to what is typed.
 *
 * @param previous the number of the paragraph before, or null for the first
 * @throws where the number is 0, repeats, leaves a gap or goes back
 */
export function readOperativeNumber(
  item: ListItem,
  previous: number | null,
  file: VFile,
): OperativeNumber {
  const source = String(file.value).slice(item.position?.start.offset);
  const marker = /^[0-9]+[.)]/.exec(source)?.[0] ?? '';
  const number = Number.parseInt(marker, 10);
  if (number < 1 || item.checked != null) {
    fail(
      file,
      item,
      number < 1 ? `an operative paragraph is numbered ${number}` : 'a paragraph opens with a box',
      'Write its number as the document prints it, and square brackets as \\[ and \\].',
    );
  }
  if (previous !== null && number !== previous + 1) {
    fail(
      file,
      item,
      number === previous
        ? `two operative paragraphs are numbered ${number}`
        : `operative paragraph ${number} follows ${previous}`,
      `Number it ${previous + 1} as the document does, or put the missing paragraph in its place.`,
    );
  }
  return { number, marker };
}
