import type { ListItem } from 'mdast';
import type { VFile } from 'vfile';
import { fail } from '../fail.ts';
import type { PrintedNumber } from './opening.ts';

/**
 * Takes the number of a paragraph from the text, since Markdown itself counts the items of a
 * list and pays no heed to what is typed.
 *
 * @throws where the number is 0, or a box stands behind it
 */
export function readItemNumber(item: ListItem, file: VFile): PrintedNumber {
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
  return { number: String(number), marker };
}
