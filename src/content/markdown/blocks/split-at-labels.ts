import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { labelPosition } from '../../../model/places/sub-paragraph-label.ts';
import { atLine, fail } from '../fail.ts';
import { readOpening } from './opening.ts';
import { endsBlock } from './separation.ts';

/** Part of a Markdown paragraph: the nodes between two labels, and where they start. */
export interface ParagraphPart {
  readonly line: number;
  readonly column: number;
  readonly children: PhrasingContent[];
}

/**
 * Splits a paragraph before each line that opens with a sub-paragraph label, so that
 *
 *     1. *Decides*:
 *        (a) To return …;
 *        (b) To keep …;
 *
 * is one paragraph with two sub-paragraphs, although no empty lines stand between.
 *
 * @throws where the line above does not end as words before a label do: there the line may as
 *   well be wrapped
 */
export function splitAtLabels(
  children: readonly PhrasingContent[],
  line: number,
  file: VFile,
): ParagraphPart[] {
  // Most paragraphs are typed in one line.
  if (!children.some((node) => node.type === 'text' && node.value.includes('\n'))) {
    return [{ line, column: 0, children: [...children] }];
  }
  const parts: ParagraphPart[] = [{ line, column: 0, children: [] }];
  const source = String(file.value).split(/\r?\n/);
  for (const node of children) {
    if (node.type !== 'text') {
      parts.at(-1)?.children.push(node);
      continue;
    }
    const start = node.position?.start.line ?? 1;
    node.value.split(/\r?\n/).forEach((words, index) => {
      const typed = source[start + index - 1] ?? '';
      const opensPart = index > 0 && opensWithLabel(words.trimStart());
      if (opensPart) {
        if (!endsBlock(source[start + index - 2] ?? '') || goesOnWithin(words)) {
          failAtWrapped(words.trimStart(), start + index, file);
        }
        const column = typed.search(/[^\s>]/);
        parts.push({ line: start + index, column, children: [] });
      }
      const joint = index > 0 && !opensPart ? '\n' : '';
      const value = joint + (opensPart ? words.trimStart() : words);
      if (value !== '') parts.at(-1)?.children.push({ ...node, value });
    });
  }
  return parts;
}

/** A dash at the beginning of a line is mostly one between words. */
function opensWithLabel(words: string): boolean {
  const opening = readOpening(words, false);
  return opening.type === 'label' || (opening.type === 'bullet' && opening.marker === '•');
}

/** Whether a line that opens with (a) has a (b) within it: the list runs on within the words. */
function goesOnWithin(line: string): boolean {
  const [, label] = /^\s*\(([a-z]+|\d+)\)/.exec(line) ?? [];
  if (label === undefined) return false;
  return Array.from(line.matchAll(/\s\(([a-z]+|\d+)\)\s/g)).some(([, other = '']) =>
    (['letters', 'roman', 'numbers'] as const).some((series) => {
      const [first, next] = [labelPosition(label, series), labelPosition(other, series)];
      return first !== null && next === first + 1;
    }),
  );
}

function failAtWrapped(words: string, line: number, file: VFile): never {
  const sign = /^\S+/.exec(words)?.[0] ?? '';
  return fail(
    file,
    atLine(line),
    `a line that opens with ${sign} stands right below a paragraph`,
    'Put an empty line between them; if it is no paragraph, join the two lines.',
  );
}
