import { plainText } from './inline.ts';
import type { Inline } from './resolution.ts';

/**
 * Cuts a run of text in two at an offset into its plain words. Italics that reach across
 * the cut are italic on both sides. A note mark at the cut belongs to the words after it.
 *
 * @param offset in UTF-16 units of the plain text, as {@link plainText} gives it
 */
export function splitInlines(
  inlines: readonly Inline[],
  offset: number,
): [before: Inline[], after: Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let position = 0;
  for (const inline of inlines) {
    const length = plainText([inline]).length;
    const cut = offset - position;
    if (cut <= 0) {
      after.push(inline);
    } else if (cut >= length) {
      before.push(inline);
    } else {
      const [left, right] = splitInline(inline, cut);
      before.push(left);
      after.push(right);
    }
    position += length;
  }
  return [before, after];
}

function splitInline(inline: Inline, cut: number): [Inline, Inline] {
  switch (inline.type) {
    case 'text':
      return [
        { ...inline, value: inline.value.slice(0, cut) },
        { ...inline, value: inline.value.slice(cut) },
      ];
    case 'noteMark':
      throw new RangeError('A note mark has no words to cut.');
    default: {
      const [left, right] = splitInlines(inline.children, cut);
      return [
        { ...inline, children: left },
        { ...inline, children: right },
      ];
    }
  }
}
