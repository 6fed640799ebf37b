/** The words of a Word file, and nothing else of it: no macro, picture or link is read. */
import type { Element } from 'xast';
import { withinLimit } from './limits.ts';
import { childOf, elementsOf, wordParts, type WordParts } from './word-file.ts';
import { wordNumbers } from './word-numbers.ts';

/**
 * The paragraphs of a file, an empty line between them, with the numbers that Word counts;
 * cells, and what stands in a text box, are paragraphs, too. The notes follow, `[1] See …`, and their
 * marks stand in the words, `[1]`. Tracked
 * changes are taken as accepted; hidden words are left out.
 *
 * @throws {UnreadableError} where the file is none, or larger than {@link limits}
 */
export function wordText(file: Uint8Array): string {
  const parts = wordParts(file);
  const numberOf = wordNumbers(parts);
  const notes = new Notes();
  const blocks: string[] = [];
  let [open, number] = ['', ''];
  const close = (): void => {
    const words = open.trim();
    if (words !== '') blocks.push(`${number} ${words}`.trim());
    [open, number] = ['', ''];
  };
  const read = (element: Element): void => {
    for (const child of elementsOf(element)) {
      if (passedOver.has(child.name)) continue;
      if (child.name !== 'w:p') {
        read(child);
        continue;
      }
      const words = wordsOf(child, notes);
      // What is deleted whole has no number.
      if (open === '' && words.trim() !== '') number = numberOf(child);
      open += words;
      if (!isEndDeleted(child)) close();
      for (const box of boxesIn(child)) read(box);
    }
  };
  read(parts.document);
  close();
  return withinLimit([...blocks, ...notes.written(parts)].join('\n\n'));
}

/** What is not part of the words as they stand once all changes are accepted. */
const passedOver: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:instrText',
  'w:txbxContent',
  'mc:Fallback',
]);

const breaks: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function wordsOf(element: Element, notes: Notes): string {
  if (isHidden(element)) return '';
  const reference = elementsOf(element).find(({ name }) =>
    /^w:(?:foot|end)noteReference$/.test(name),
  );
  if (reference) {
    const isMarked = isOn(reference.attributes['w:customMarkFollows']);
    const mark = elementsOf(element, 'w:t').map(textOf).join('').trim();
    const before = isMarked ? '' : elementsOf(element, 'w:t').map(textOf).join('');
    return `${before}[${notes.add(reference, isMarked ? mark : null)}]`;
  }
  return elementsOf(element)
    .map((child) => {
      if (passedOver.has(child.name)) return '';
      if (child.name === 'w:t') return textOf(child);
      return breaks[child.name] ?? wordsOf(child, notes);
    })
    .join('');
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Words that Word does not show: programs leave their own marks in them. */
function isHidden(run: Element): boolean {
  const vanish = childOf(run, 'w:rPr', 'w:vanish');
  return vanish !== undefined && isOn(vanish.attributes['w:val'] ?? 'true');
}

function isOn(value: string | null | undefined): boolean {
  return value != null && !['0', 'false', 'off'].includes(value);
}

/** Whether the end of a paragraph is deleted, so that its words run on into the next. */
function isEndDeleted(paragraph: Element): boolean {
  const mark = childOf(paragraph, 'w:pPr', 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** The outermost text boxes in a paragraph. */
function boxesIn(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    return passedOver.has(child.name) ? [] : boxesIn(child);
  });
}

/** The notes to which the text refers, in its order. */
class Notes {
  readonly #references: { readonly part: 'footnotes' | 'endnotes'; id: string; mark: string }[] =
    [];
  #count = 0;

  /** @param custom what stands in the place of the number that Word counts; null where nothing does */
  add({ name, attributes }: Element, custom: string | null): string {
    if (custom === null) this.#count += 1;
    const mark = custom ?? String(this.#count);
    this.#references.push({
      part: name === 'w:footnoteReference' ? 'footnotes' : 'endnotes',
      id: attributes['w:id'] ?? '',
      mark,
    });
    return mark;
  }

  /** `[1] See resolution 55/2.` */
  written(parts: WordParts): string[] {
    return this.#references.flatMap(({ part, id, mark }) => {
      const note = elementsOf(parts[part]).find(({ attributes }) => attributes['w:id'] === id);
      // What a note refers to is no note of the text.
      const paragraphs = elementsOf(note, 'w:p').map((one) => wordsOf(one, new Notes()).trim());
      const words = paragraphs.join(' ').trim();
      const own = words.startsWith(`${mark} `) ? words.slice(mark.length).trim() : words;
      return own === '' ? [] : [`[${mark}] ${own}`];
    });
  }
}
