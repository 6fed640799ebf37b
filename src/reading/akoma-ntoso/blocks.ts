import type { Element, ElementContent } from 'xast';
import type { Place, PrintedBlock, PrintedHeading, Run } from '../printed/printed-document.ts';
import { tidy, wordsOf } from '../printed/runs.ts';
import { attribute, childElements, lineIn, lineOf, nameOf, textIn } from './elements.ts';
import { runsIn, type Gathering } from './inline-runs.ts';
import { readTable } from './table.ts';

/** What stands within a line: an element of these alone is one paragraph, heading or cell. */
const inline: ReadonlySet<string> = new Set(
  'a abbr authorialNote b date def docDate docNumber docTitle documentRef entity eol event i img inline mod noteRef organization person quotedText ref remark role rref session span sub sup term u'.split(
    ' ',
  ),
);

const notText: ReadonlySet<string> = new Set([
  'meta',
  'coverPage',
  'preface',
  'conclusions',
  'img',
]);

const headings: ReadonlySet<string> = new Set([
  'heading',
  'subheading',
  'crossHeading',
  'subHeading',
]);

/** How a heading of each class that the United Nations uses is set. */
const weights: Readonly<Record<string, PrintedHeading['weight']>> = {
  H1: 0,
  HCh: 0,
  H23: 1,
  H4: 2,
};

/** The blocks of one element, in the order of the document. */
export function readBlocks(element: Element, gathering: Gathering): PrintedBlock[] {
  const reader = new BlockReader(gathering);
  reader.read(element, null);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: PrintedBlock[] = [];
  readonly #gathering: Gathering;
  /** The number of the paragraph whose words come next. */
  #marker = '';

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  /** @param weight how headings within it are set, where its class says so */
  read(element: Element, weight: PrintedHeading['weight'] | null): void {
    const name = nameOf(element);
    if (notText.has(name)) return;
    if (name === 'num') {
      this.#marker = lineIn(element);
    } else if (name === 'table') {
      this.blocks.push(readTable(element, this.#gathering));
    } else if (headings.has(name) && attribute(element, 'refersTo') !== '#preamble') {
      this.#addHeading(element.children, placeOf(element), weight ?? 1);
    } else if (isLine(element)) {
      this.#addWords(element, weight);
    } else {
      this.#readWithin(element, weights[attribute(element, 'class')] ?? weight);
    }
  }

  #readWithin(element: Element, weight: PrintedHeading['weight'] | null): void {
    for (const child of childElements(element)) this.read(child, weight);
    // A number without words is printed all the same.
    if (nameOf(element) === 'paragraph' && this.#marker !== '')
      this.#addParagraph([], true, placeOf(element));
  }

  #addWords(element: Element, weight: PrintedHeading['weight'] | null): void {
    const isHeading = weight !== null;
    if (isHeading) this.#addHeading(element.children, placeOf(element), weight);
    else {
      const opens =
        this.#marker !== '' || /^[ \n\r]*\t/.test(textIn(element)) || !isSpaced(element);
      this.#addParagraph(runsIn(element.children, this.#gathering), opens, placeOf(element));
    }
  }

  #addHeading(
    nodes: readonly ElementContent[],
    place: Place,
    weight: PrintedHeading['weight'],
  ): void {
    const runs = runsIn(nodes, this.#gathering);
    const words = wordsOf(runs);
    // “II.” is tagged as number, and its full stop once more as words.
    const number =
      this.#marker.endsWith('.') && words.startsWith('.')
        ? this.#marker.slice(0, -1)
        : this.#marker;
    this.#marker = '';
    const whole = number === '' ? runs : withNumber(number, runs);
    if (wordsOf(whole) !== '') this.blocks.push({ type: 'heading', runs: whole, weight, place });
  }

  #addParagraph(runs: readonly Run[], opens: boolean, place: Place): void {
    const marker = this.#marker;
    this.#marker = '';
    if (marker === '' && runs.length === 0) return;
    this.blocks.push({ type: 'paragraph', marker, runs, opens, place });
  }
}

function withNumber(number: string, runs: readonly Run[]): Run[] {
  const space = wordsOf(runs).startsWith('.') ? '' : ' ';
  return tidy([
    { type: 'words', text: number + space, italic: false, bold: false, target: null },
    ...runs,
  ]);
}

/** Whether an element holds nothing but words and what stands within a line. */
function isLine(element: Element): boolean {
  return (
    element.children.every(
      (child) =>
        child.type !== 'element' ||
        (inline.has(nameOf(child)) && (nameOf(child) === 'authorialNote' || isLine(child))),
    ) && element.children.length > 0
  );
}

/** Whether the tabs at the beginning of a line are those of the print. */
function isSpaced(element: Element): boolean {
  return attribute(element, 'xml:space') === 'preserve' || nameOf(element) === 'crossHeading';
}

function placeOf(element: Element): Place {
  return { unit: 'line', number: lineOf(element) };
}
