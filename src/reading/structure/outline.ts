/**
 * From the blocks of a text, one after another, to how they stand to one another. Nothing is
 * taken from the place on the page but whether a line opens a paragraph: numbers and labels
 * tell the rest.
 */
import type {
  PrintedBlock,
  PrintedParagraph,
  PrintedTable,
  PrintedHeading,
  PrintedOrnament,
} from '../printed/printed-document.ts';
import { dropWords, wordsOf } from '../printed/runs.ts';
import { HeadingLevels } from './heading-levels.ts';
import { LabelDepths } from './label-series.ts';
import { openingMarker, parseMarker, type Marker } from './markers.ts';

/** A paragraph with how deep it stands: 0 at the top, 1 for (a), 2 for (i) below it. */
export interface OutlinedParagraph extends PrintedParagraph {
  readonly depth: number;
  /** Whether its number is that of a paragraph, not of an item in a list. */
  readonly isNumbered: boolean;
}

export interface OutlinedHeading extends PrintedHeading {
  /** 1 begins an annex, 2 a section, 3 what is below. */
  readonly level: number;
}

export type OutlinedBlock = OutlinedParagraph | OutlinedHeading | PrintedTable | PrintedOrnament;

/** Finds the levels of headings and the depths of paragraphs. */
export function outline(blocks: readonly PrintedBlock[]): OutlinedBlock[] {
  const outliner = new Outliner();
  const read = blocks.map(readMarker);
  return read.map((block, index) => outliner.place(block, followingMarker(read, index)));
}

/** A number or label that is among the words becomes the marker. */
function readMarker(block: PrintedBlock): PrintedBlock {
  if (block.type !== 'paragraph' || block.marker !== '') return block;
  const opening = openingMarker(wordsOf(block.runs));
  if (!opening) return block;
  return {
    ...block,
    marker: opening.text,
    runs: dropWords(block.runs, opening.length),
    opens: true,
  };
}

function followingMarker(blocks: readonly PrintedBlock[], index: number): Marker | null {
  const next = blocks
    .slice(index + 1)
    .find((block) => block.type === 'paragraph' && block.marker !== '');
  return next?.type === 'paragraph' ? parseMarker(next.marker) : null;
}

class Outliner {
  readonly #headings = new HeadingLevels();
  readonly #labels = new LabelDepths();
  /** The number of the last numbered paragraph; 0 where the next must be the first. */
  #number = 0;
  /** The words of the paragraph before. */
  #before = '';

  place(block: PrintedBlock, next: Marker | null): OutlinedBlock {
    if (block.type === 'heading') return this.#placeHeading(block);
    if (block.type === 'table') this.#before = '';
    if (block.type !== 'paragraph') return block;
    const placed = this.#placeParagraph(block, parseMarker(block.marker), next);
    this.#before = wordsOf(block.runs);
    return placed;
  }

  #placeHeading(heading: PrintedHeading): OutlinedHeading {
    this.#labels.close();
    this.#before = '';
    const level = this.#headings.place(heading);
    if (level === 1) this.#number = 0;
    return { ...heading, level };
  }

  #placeParagraph(
    block: PrintedParagraph,
    marker: Marker | null,
    next: Marker | null,
  ): OutlinedParagraph {
    if (marker === null) return this.#placeUnmarked(block);
    if (marker.kind === 'number' && !this.#isItem(marker)) {
      this.#labels.close();
      this.#number = marker.value;
      return { ...block, depth: 0, isNumbered: true };
    }
    return { ...block, depth: this.#labels.place(marker, next), isNumbered: false };
  }

  /** A number within a paragraph that announces a list, or that goes on with such a list. */
  #isItem(marker: Extract<Marker, { kind: 'number' }>): boolean {
    if (marker.value === this.#number + 1 && this.#labels.depth === 0) return false;
    if (marker.value === 1) return this.#number > 1 && this.#before.endsWith(':');
    return marker.value !== this.#number + 1 && this.#labels.depth > 0;
  }

  #placeUnmarked(block: PrintedParagraph): OutlinedParagraph {
    const announced = this.#before.endsWith(':') && block.opens && this.#number > 0;
    if (announced || (this.#labels.isInLines && this.#before.endsWith(';'))) {
      return { ...block, depth: this.#labels.placeLine(), isNumbered: false };
    }
    if (!block.opens && this.#labels.depth > 0) {
      return { ...block, depth: 1, isNumbered: false };
    }
    this.#labels.close();
    return { ...block, depth: 0, isNumbered: false };
  }
}
