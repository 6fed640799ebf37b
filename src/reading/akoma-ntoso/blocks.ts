import type { Element, ElementContent } from 'xast';
import type { Place, PrintedBlock, PrintedHeading, Run } from '../printed/printed-document.ts';
import { dropWords, isAllOf, roman, tidy, unset, wordsOf } from '../printed/runs.ts';
import { isEnactingFormula } from '../structure/enacting-formula.ts';
import {
  attribute,
  childElements,
  childNamed,
  lineIn,
  lineOf,
  nameOf,
  textIn,
} from './elements.ts';
import { runsIn, tellImage, type Gathering } from './inline-runs.ts';
import { readTable } from './table.ts';

/** What holds lines or is one. Any other element stands within a line. */
const blocks: ReadonlySet<string> = new Set(
  (
    'p block num heading subheading crossHeading content intro wrapUp formula caption ' +
    'list point item indent alinea blockList listIntroduction listWrapUp toc tocItem ul ol li ' +
    'container blockContainer hcontainer paragraph subparagraph section subsection article rule ' +
    'subrule part subpart chapter subchapter title subtitle division subdivision book tome level ' +
    'clause subclause transitional proviso tblock crossHeading recitals recital citations citation ' +
    'preamble preface coverPage body mainBody conclusions attachments attachment annexes doc ' +
    'statement documentCollection components component table thead tbody tfoot tr td th meta ' +
    'embeddedStructure quotedStructure foreign div signature authorialNote'
  ).split(' '),
);

const notText: ReadonlySet<string> = new Set(
  'meta coverPage preface conclusions img collectionBody'.split(' '),
);

const headings: ReadonlySet<string> = new Set('heading subheading crossHeading'.split(' '));

/** How a heading of each class that the United Nations uses is set. */
const weights: Readonly<Record<string, PrintedHeading['weight']>> = {
  H1: 0,
  HCh: 0,
  H23: 1,
  H4: 2,
};

/** What is known of an element from those around it. */
interface Setting {
  /** How headings are set, where a class says so. */
  readonly weight: PrintedHeading['weight'] | null;
  /** Whether it is a note below a table, as typed. */
  readonly isFootnote: boolean;
}

/** The blocks of one element, in the order of the document; how deep they stand, its tags do not tell. */
export function readBlocks(element: Element, gathering: Gathering): PrintedBlock[] {
  const reader = new BlockReader(gathering);
  reader.read(element, { weight: null, isFootnote: false });
  return reader.blocks;
}

class BlockReader {
  readonly blocks: PrintedBlock[] = [];
  readonly #gathering: Gathering;
  /** The number of the paragraph whose words come next. */
  #marker = '';
  #beginsAnnex = false;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  read(element: Element, setting: Setting): void {
    const name = nameOf(element);
    if (name === 'preface' && this.#beginsAnnex) {
      for (const line of childElements(element)) this.#addLine(line, { ...setting, weight: 0 });
    }
    if (name === 'img') tellImage(element, this.#gathering);
    if (notText.has(name)) return;
    if (name === 'num') {
      this.#readNumber(element);
    } else if (name === 'table') {
      const caption = childNamed(element, 'caption');
      if (caption) this.#addLine(caption, setting);
      const table = readTable(element, this.#gathering);
      if (table.rows.length > 0) this.blocks.push(table);
    } else if (name === 'embeddedStructure') {
      this.#addQuotation(element);
    } else if (headings.has(name) && attribute(element, 'refersTo') !== '#preamble') {
      this.#addHeading(element.children, placeOf(element), setting.weight ?? 1);
    } else if (isLine(element)) {
      this.#addLine(element, setting);
    } else {
      if (name === 'attachment') this.#beginsAnnex = true;
      this.#readWithin(element, setting);
    }
  }

  #readWithin(element: Element, setting: Setting): void {
    const name = attribute(element, 'class');
    const inner = {
      weight: weights[name] ?? setting.weight,
      isFootnote: setting.isFootnote || name === 'FootnoteText',
    };
    for (const part of partsOf(element)) {
      if (Array.isArray(part)) this.#addLine({ ...element, children: part }, inner);
      else this.read(part, inner);
    }
    // A number without words is printed all the same.
    if (nameOf(element) === 'paragraph' && this.#marker !== '')
      this.#addParagraph([], true, placeOf(element));
  }

  /** The number of a section stands on a line of its own. */
  #readNumber(element: Element): void {
    const number = lineIn(element);
    if (/^[IVXLC]+$/.test(number)) this.#addHeading(element.children, placeOf(element), 1);
    else this.#marker = number;
  }

  #addLine(element: Element, setting: Setting): void {
    const { weight, isFootnote } = setting;
    const place = placeOf(element);
    const runs = runsIn(element.children, this.#gathering);
    const words = wordsOf(runs);
    if (/^(?:\* ?){3}$/.test(words)) {
      this.blocks.push({ type: 'ornament', place });
    } else if (weight !== null) {
      this.#addHeading(element.children, place, weight);
    } else if (isFootnote && /^\*+\s/.test(words)) {
      const [mark = '*'] = words.split(' ');
      this.#gathering.notes.push({ mark, runs: tidy([roman(words.slice(mark.length))]), place });
    } else if (this.#marker === '' && isHeading(runs)) {
      this.#addHeading(element.children, place, isAllOf(runs, 'bold') ? 1 : 2);
    } else {
      const opens =
        this.#marker !== '' || /^[ \n\r]*\t/.test(textIn(element)) || !isSpaced(element);
      this.#addParagraph(runs, opens, place);
    }
  }

  #addHeading(
    nodes: readonly ElementContent[],
    place: Place,
    weight: PrintedHeading['weight'],
  ): void {
    const runs = unset(runsIn(nodes, this.#gathering));
    const words = wordsOf(runs);
    const number = this.#numberBefore(words);
    this.#marker = '';
    // The number of an article or a rule stands on a line of its own.
    if (/\s\S+$/.test(number) && !number.endsWith('.')) {
      this.blocks.push({ type: 'heading', runs: [roman(number)], weight, level: null, place });
      this.blocks.push({ type: 'heading', runs, weight, level: null, place });
      return;
    }
    const whole =
      number === '' ? runs : tidy([roman(words.startsWith('.') ? number : `${number} `), ...runs]);
    if (wordsOf(whole) === '') return;
    this.#openAnnex(/^Annex\b/i.test(wordsOf(whole)), place);
    this.blocks.push({ type: 'heading', runs: whole, weight, level: null, place });
  }

  /** The number of a heading without what its words say once more: `II.` and `.` or `II. Title`. */
  #numberBefore(words: string): string {
    const number = this.#marker;
    if (number !== '' && words.startsWith(`${number} `)) {
      this.#gathering.leftOut.push(number);
      return '';
    }
    return number.endsWith('.') && words.startsWith('.') ? number.slice(0, -1) : number;
  }

  /** Where only the tags say that an annex begins, the word that heads it in print is put in. */
  #openAnnex(isHeaded: boolean, place: Place): void {
    if (this.#beginsAnnex && !isHeaded) {
      this.blocks.push({ type: 'heading', runs: [roman('Annex')], weight: 0, level: null, place });
      this.#gathering.doubts.push({
        place,
        message:
          'The file tags an annex here without its heading. “Annex” was put in: write it as the document prints it.',
      });
    }
    this.#beginsAnnex = false;
  }

  /** A text within the text has an outline of its own. */
  #addQuotation(element: Element): void {
    const reader = new BlockReader(this.#gathering);
    for (const child of childElements(element)) {
      reader.read(child, { weight: null, isFootnote: false });
    }
    const place = placeOf(element);
    this.blocks.push({ type: 'quotation', depth: 1, blocks: reader.blocks, place });
  }

  #addParagraph(runs: readonly Run[], opens: boolean, place: Place): void {
    // The full stop of a number may be tagged with the words.
    const isCut = /\d$/.test(this.#marker) && wordsOf(runs).startsWith('.');
    const marker = isCut ? `${this.#marker}.` : this.#marker;
    this.#marker = '';
    if (marker === '' && runs.length === 0) return;
    this.#openAnnex(false, place);
    const words = isCut ? tidy(dropWords(runs, 1)) : runs;
    this.blocks.push({ type: 'paragraph', marker, runs: words, opens, depth: null, place });
  }
}

/** A line that is bold or italic as a whole, and no sentence, is a heading that is not tagged as one. */
function isHeading(runs: readonly Run[]): boolean {
  const words = wordsOf(runs);
  if (words.length > 200 || /[.,;:]$/.test(words) || isEnactingFormula(words)) return false;
  return isAllOf(runs, 'bold') || isAllOf(runs, 'italic');
}

/** Whether an element holds nothing but words and what stands within a line. */
function isLine(element: Element): boolean {
  return element.children.length > 0 && element.children.every(isWithinLine);
}

function isWithinLine(node: ElementContent): boolean {
  if (node.type !== 'element' || nameOf(node) === 'authorialNote') return true;
  return !blocks.has(nameOf(node)) && (node.children.length === 0 || isLine(node));
}

/** What an element holds, in order: blocks, and between them words of its own, each run of them a line. */
function partsOf(element: Element): (Element | ElementContent[])[] {
  const parts: (Element | ElementContent[])[] = [];
  for (const node of element.children) {
    const last = parts.at(-1);
    if (node.type === 'element' && !isWithinLine(node)) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts.filter((part) => !Array.isArray(part) || part.some(hasWords));
}

function hasWords(node: ElementContent): boolean {
  return node.type === 'element' || /\S/.test(textIn(node));
}

/** Whether the tabs at the beginning of a line are those of the print. */
function isSpaced(element: Element): boolean {
  return attribute(element, 'xml:space') === 'preserve' || nameOf(element) === 'crossHeading';
}

function placeOf(element: Element): Place {
  return { unit: 'line', number: lineOf(element) };
}
