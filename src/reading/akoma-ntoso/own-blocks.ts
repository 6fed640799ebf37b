/**
 * The blocks of an Akoma Ntoso file that this site wrote: its tags tell all that is printed, so
 * that nothing is taken from the words. `src/formats/akoma-ntoso/` writes what is read here.
 */
import type { Element } from 'xast';
import type { Place, PrintedBlock, PrintedHeading, Run } from '../printed/printed-document.ts';
import { roman, tidy, wordsOf } from '../printed/runs.ts';
import { attribute, childElements, childNamed, lineIn, lineOf, nameOf } from './elements.ts';
import { runsIn, type Gathering } from './inline-runs.ts';
import { readTable } from './table.ts';

/** What has a heading, as far as the element tells; guidelines and principles are named. */
const sections: ReadonlySet<string> = new Set(['section', 'article', 'rule']);
const namedSections: ReadonlySet<string> = new Set(['guideline', 'principle']);

/** What only holds together the parts of a paragraph. */
const wrappers: ReadonlySet<string> = new Set('content list intro wrapUp blockList'.split(' '));

/** A text, or one that a paragraph of it quotes. */
export interface OwnText {
  /** Empty where none is printed. */
  readonly enactingFormula: readonly Run[];
  readonly blocks: readonly PrintedBlock[];
}

/** Reads a statement, its annexes included. */
export function readOwnText(statement: Element, gathering: Gathering): OwnText {
  const reader = new OwnReader(gathering);
  const preamble = childNamed(statement, 'preamble');
  const body = childNamed(statement, 'mainBody');
  const annexes = childNamed(statement, 'attachments');
  const enactingFormula = reader.formulaIn(preamble);
  reader.readBody(preamble, 2);
  reader.readBody(body, 2);
  for (const annex of annexes ? childElements(annexes) : []) reader.readAnnex(annex);
  return { enactingFormula, blocks: reader.blocks };
}

class OwnReader {
  readonly blocks: PrintedBlock[] = [];
  readonly #gathering: Gathering;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  formulaIn(element: Element | undefined): Run[] {
    const formula = element && childNamed(element, 'formula');
    return formula ? childElements(formula).flatMap((line) => this.#runs(line)) : [];
  }

  /** @param level of a heading right below the element */
  readBody(element: Element | undefined, level: number): void {
    for (const child of element ? childElements(element) : []) this.#readWhole(child, level);
  }

  readAnnex(attachment: Element): void {
    const annex = childNamed(attachment, 'doc') ?? attachment;
    const preface = childNamed(annex, 'preface');
    for (const line of preface ? childElements(preface) : []) {
      if (isOrnament(line)) this.#addOrnament(line);
      else this.#addHeading(this.#runs(line), 1, placeOf(line));
    }
    this.readBody(childNamed(annex, 'mainBody'), 2);
  }

  #readWhole(element: Element, level: number): void {
    const kind = attribute(element, 'name');
    const name = nameOf(element);
    if (name === 'formula') return;
    if (kind === 'separator') this.#addOrnament(element);
    else if (kind === 'enactingFormula')
      this.#addParagraph(
        '',
        partsOf(element).flatMap((line) => this.#runs(line)),
        0,
        element,
      );
    else if (kind === 'heading') this.#readHeadedContainer(element, level);
    else if (isSection(element)) this.#readSection(element, level);
    else this.#readParagraph(element, 0);
  }

  #readSection(element: Element, level: number): void {
    const number = childNamed(element, 'num');
    const title = childNamed(element, 'heading');
    this.#addHeadingLines(number && this.#runs(number), title && this.#runs(title), level, element);
    for (const child of childElements(element)) {
      if (child !== number && child !== title) this.#readWhole(child, level + 1);
    }
  }

  /** A heading of the preamble: its number and its title are lines of their own. */
  #readHeadedContainer(element: Element, level: number): void {
    const inner = childElements(element).filter((child) => nameOf(child) === 'container');
    const lines = childElements(element).filter((child) => nameOf(child) === 'p');
    const [stars, [first, second]] = splitOrnament(lines);
    if (stars) this.#addOrnament(stars);
    const runs = [first, second].map((line) => line && this.#runs(line));
    this.#addHeadingLines(runs[0], runs[1], level, element);
    for (const child of inner) this.#readWhole(child, level + 1);
  }

  /** A title behind the full stop of its number is printed on its line, else below it. */
  #addHeadingLines(
    number: Run[] | undefined,
    title: Run[] | undefined,
    level: number,
    element: Element,
  ): void {
    const place = placeOf(element);
    if (number && title && /[.:–—-]$/.test(wordsOf(number))) {
      this.#addHeading(tidy([...number, roman(' '), ...title]), level, place);
      return;
    }
    for (const line of [number, title]) if (line) this.#addHeading(line, level, place);
  }

  /** A paragraph or one of its points; what follows its words stands one deeper. */
  #readParagraph(element: Element, depth: number): void {
    const marker = lineIn(childNamed(element, 'num'));
    const [stars, parts] = splitOrnament(partsOf(element));
    if (stars) this.#addOrnament(stars);
    const [first, ...rest] = parts;
    const opening = first && isWords(first) ? first : null;
    const words = opening ? this.#runs(opening) : [];
    // A bullet or table right below a heading belongs to no paragraph.
    const isAlone = marker === '' && words.length === 0;
    if (!isAlone) this.#addParagraph(marker, words, depth, element);
    for (const part of opening ? rest : parts) {
      this.#readBelow(part, isAlone && !isPoint(part) ? depth : depth + 1);
    }
  }

  #readBelow(part: Element, depth: number): void {
    const quoted = childNamed(part, 'embeddedStructure');
    if (isPoint(part)) this.#readParagraph(part, depth);
    else if (nameOf(part) === 'table') this.#addTable(part, depth);
    else if (quoted) this.#addQuotation(quoted, depth);
    else this.#addParagraph('', this.#runs(part), depth, part);
  }

  #addTable(element: Element, depth: number): void {
    this.blocks.push({ ...readTable(element, this.#gathering), depth });
  }

  #addQuotation(element: Element, depth: number): void {
    const reader = new OwnReader(this.#gathering);
    const formula = reader.formulaIn(element);
    if (formula.length > 0) reader.#addParagraph('', formula, 0, element);
    reader.readBody(element, 2);
    this.blocks.push({ type: 'quotation', depth, blocks: reader.blocks, place: placeOf(element) });
  }

  #addParagraph(marker: string, runs: readonly Run[], depth: number, element: Element): void {
    const place = placeOf(element);
    this.blocks.push({ type: 'paragraph', marker, runs, opens: true, depth, place });
  }

  #addHeading(runs: readonly Run[], level: PrintedHeading['level'], place: Place): void {
    this.blocks.push({ type: 'heading', runs, weight: 1, level, place });
  }

  #addOrnament(element: Element): void {
    this.blocks.push({ type: 'ornament', place: placeOf(element) });
  }

  #runs(element: Element): Run[] {
    return runsIn(element.children, this.#gathering);
  }
}

function isSection(element: Element): boolean {
  const name = nameOf(element);
  return (
    sections.has(name) || (name === 'hcontainer' && namedSections.has(attribute(element, 'name')))
  );
}

/** The words, tables, points and quoted texts of a paragraph, in their order. */
function partsOf(element: Element): Element[] {
  return childElements(element).flatMap((child) => {
    const isTable = nameOf(child) === 'hcontainer' && attribute(child, 'name') === 'table';
    if (nameOf(child) === 'num') return [];
    return isTable || wrappers.has(nameOf(child)) ? partsOf(child) : [child];
  });
}

function isPoint(part: Element): boolean {
  return nameOf(part) === 'point' || nameOf(part) === 'item';
}

function isWords(part: Element): boolean {
  const isLine = nameOf(part) === 'p' || nameOf(part) === 'listIntroduction';
  return isLine && childNamed(part, 'embeddedStructure') === undefined;
}

function splitOrnament(lines: readonly Element[]): [Element | undefined, readonly Element[]] {
  const [first, ...rest] = lines;
  return first && isOrnament(first) ? [first, rest] : [undefined, lines];
}

function isOrnament(line: Element): boolean {
  return /^\* \* \*$/.test(lineIn(line));
}

function placeOf(element: Element): Place {
  return { unit: 'line', number: lineOf(element) };
}
