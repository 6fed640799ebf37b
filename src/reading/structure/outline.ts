/**
 * From the blocks of a text, one after another, to how they stand to one another. Of the place
 * on the page only this counts, whether a line opens a paragraph: numbers, labels and words tell
 * the rest.
 */
import type {
  PrintedBlock,
  PrintedHeading,
  PrintedOrnament,
  PrintedParagraph,
  PrintedTable,
} from '../printed/printed-document.ts';
import { dropWords, tidy, wordsOf } from '../printed/runs.ts';
import { isEnactingFormula } from './enacting-formula.ts';
import { HeadingLevels } from './heading-levels.ts';
import { LabelDepths } from './label-series.ts';
import { openingMarker, parseMarker, type Marker } from './markers.ts';
import { withTableNotes } from './table-notes.ts';

/** A paragraph with how deep it stands: 0 at the top, 1 for (a), 2 for (i) below it. */
export interface OutlinedParagraph extends Omit<PrintedParagraph, 'depth'> {
  readonly depth: number;
}

export interface OutlinedHeading extends Omit<PrintedHeading, 'level'> {
  /** 1 begins an annex, 2 a section, 3 what is below. */
  readonly level: number;
}

/** A text within the text, as a draft that is to be adopted, with how deep it stands. */
export interface OutlinedQuotation {
  readonly type: 'quotation';
  readonly depth: number;
  readonly blocks: OutlinedBlock[];
}

export type OutlinedBlock =
  OutlinedParagraph | OutlinedHeading | OutlinedQuotation | PrintedTable | PrintedOrnament;

/** Finds the levels of headings and the depths of paragraphs. */
export function outline(blocks: readonly PrintedBlock[]): OutlinedBlock[] {
  const outliner = new Outliner();
  const whole = withTableNotes(blocks);
  whole.forEach((block, index) => {
    outliner.place(block, whole.slice(index + 1));
  });
  return outliner.blocks;
}

function firstMarker(blocks: readonly PrintedBlock[]): Marker | null {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const marker = parseMarker(markerOf(block).text);
    if (marker) return marker;
  }
  return null;
}

/** The marker that a paragraph has, or that its words open with, and how long it is there. */
function markerOf({ marker, runs }: PrintedParagraph): {
  readonly text: string;
  readonly length: number;
} {
  if (marker !== '') return { text: marker, length: 0 };
  return openingMarker(wordsOf(runs)) ?? { text: '', length: 0 };
}

class Outliner {
  readonly blocks: OutlinedBlock[] = [];
  readonly #headings = new HeadingLevels();
  readonly #labels = new LabelDepths();
  /** The number of the last numbered paragraph; 0 where the next must be the first. */
  #number = 0;
  /** The words of the paragraph before. */
  #before = '';
  #depth = 0;
  /** The text that is being quoted. */
  #quoted: { readonly outliner: Outliner; readonly opensWithFormula: boolean } | null = null;

  /** @param after the blocks that follow */
  place(block: PrintedBlock, after: readonly PrintedBlock[]): void {
    if (this.#isQuoted(block)) {
      this.#quoted ??= this.#openQuotation(block);
      this.#quoted.outliner.place(block, after);
      return;
    }
    this.#quoted = null;
    if (block.type === 'quotation') {
      this.blocks.push({ type: 'quotation', depth: block.depth, blocks: outline(block.blocks) });
    } else if (block.type === 'heading') this.#placeHeading(block, after);
    else if (block.type === 'paragraph') this.#placeParagraph(block, firstMarker(after));
    else this.blocks.push(block);
  }

  /**
   * A quotation is announced, and opens with a heading or formula that cannot be the text's own;
   * a document that tells depths and levels sets it apart itself.
   */
  #isQuoted(block: PrintedBlock): boolean {
    if (block.type === 'paragraph' && block.depth !== null) return false;
    if (block.type === 'heading' && block.level !== null) return false;
    if (this.#quoted) return !this.#endsQuotation(block);
    if (!this.#before.endsWith(':') || this.#headings.isInAnnex) return false;
    if (block.type === 'heading')
      return /^(?:Article|Rule|Regulation|Chapter)\b|^“/.test(wordsOf(block.runs));
    return block.type === 'paragraph' && isEnactingFormula(wordsOf(block.runs).replace(/^“/, ''));
  }

  #endsQuotation(block: PrintedBlock): boolean {
    if (block.type === 'heading') return this.#headings.isOneOfThese(block);
    if (block.type !== 'paragraph') return false;
    const marker = parseMarker(markerOf(block).text);
    if (marker?.kind !== 'number' || marker.value !== this.#number + 1 || this.#number === 0)
      return false;
    return !this.#quoted?.opensWithFormula || this.#quoted.outliner.#number + 1 !== marker.value;
  }

  #openQuotation(block: PrintedBlock) {
    const outliner = new Outliner();
    this.blocks.push({ type: 'quotation', depth: this.#depth + 1, blocks: outliner.blocks });
    return { outliner, opensWithFormula: block.type === 'paragraph' };
  }

  #placeHeading(heading: PrintedHeading, after: readonly PrintedBlock[]): void {
    this.#labels.close();
    this.#before = '';
    this.#depth = 0;
    const level = heading.level ?? this.#headings.place(heading, after.filter(isHeading));
    if (level === 1) this.#number = 0;
    this.blocks.push({ ...heading, level });
  }

  #placeParagraph(block: PrintedParagraph, next: Marker | null): void {
    const { text, length } = markerOf(block);
    const marker = this.#accepted(parseMarker(text), length);
    const known = block.depth;
    const placed =
      marker === null
        ? { ...block, depth: known ?? this.#depthOfUnmarked(block) }
        : {
            ...block,
            marker: text,
            runs: length === 0 ? block.runs : tidy(dropWords(block.runs, length)),
            depth: known ?? this.#depthOf(marker, next, opensWithLead(block)),
          };
    this.blocks.push(placed);
    this.#headings.endTitle();
    this.#depth = placed.depth;
    this.#before = isTopBullet(placed) ? '' : wordsOf(block.runs);
  }

  /** A decimal that opens the words of a paragraph may be a quantity, not its number. */
  #accepted(marker: Marker | null, length: number): Marker | null {
    if (marker?.kind !== 'number' || marker.isPlain || length === 0) return marker;
    return marker.value === this.#number || marker.value === this.#number + 1 ? marker : null;
  }

  #depthOf(marker: Marker, next: Marker | null, hasLead: boolean): number {
    // A bullet right below a heading belongs to no paragraph.
    if (marker.kind === 'bullet' && this.#before === '' && this.#depth === 0) return 0;
    if (marker.kind !== 'number' || this.#isItem(marker, hasLead))
      return this.#labels.place(marker, next);
    this.#labels.close();
    this.#number = marker.value;
    return 0;
  }

  /** A number within a paragraph that announces a list, or that goes on with such a list. */
  #isItem(marker: Extract<Marker, { kind: 'number' }>, hasLead: boolean): boolean {
    if (!marker.isPlain) return false;
    if (this.#labels.goesOnWith(marker)) {
      const isNext = marker.value === this.#number + 1;
      return !isNext || (!hasLead && /[;,]$/.test(this.#before));
    }
    return marker.value === 1 && this.#number > 1 && this.#before.endsWith(':');
  }

  #depthOfUnmarked(block: PrintedParagraph): number {
    const words = wordsOf(block.runs);
    const isInList = this.#labels.isInLines && !sentenceEnd.test(this.#before);
    const isAnnounced = this.#before.endsWith(':') && this.#number > 0;
    const isLine = block.opens || !/^\p{Ll}/u.test(words);
    if (isLine && !opensWithLead(block) && (isAnnounced || isInList)) {
      return this.#labels.placeLine();
    }
    const goesOn =
      !block.opens && !opensWithLead(block) && (this.#labels.depth > 0 || /^\p{Ll}/u.test(words));
    if (goesOn) return 1;
    this.#labels.close();
    return 0;
  }
}

/** A full stop, but for that of `6 p.m.` */
const sentenceEnd = /(?<!\b\p{L}\.\p{L})\.$/u;

function isHeading(block: PrintedBlock): block is PrintedHeading {
  return block.type === 'heading';
}

/** Whether the first words after a number are in italics. */
function opensWithLead({ runs }: PrintedParagraph): boolean {
  const first = runs.find((run) => run.type === 'words' && /\p{L}/u.test(run.text));
  return first?.type === 'words' && first.italic;
}

function isTopBullet({ marker, depth }: OutlinedParagraph): boolean {
  return depth === 0 && parseMarker(marker)?.kind === 'bullet';
}
