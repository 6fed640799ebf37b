import type { Heading, List, ListItem, RootContent, Table } from 'mdast';
import type {
  Place,
  PrintedBlock,
  PrintedNote,
  Run,
} from '../../reading/printed/printed-document.ts';
import { dropWords, tidy, wordsOf } from '../../reading/printed/runs.ts';
import { beginsAnnex } from '../../reading/structure/heading-levels.ts';
import { headingLines } from '../../reading/structure/one-line-headings.ts';
import { readTableRows } from './tables.ts';
import { markOf, runsOf, type Linking } from './typeset.ts';

/** What our own Markdown tells beside its signs: what an em space stands before belongs to what is above. */
const emSpace = '\u2003';

/** How a Markdown text is read. */
export interface MarkdownReading {
  readonly source: string;
  /** Whether this site wrote it. */
  readonly isOurs: boolean;
}

/** Reads the blocks of a text, and of those it quotes. */
export class MarkdownBlocks {
  readonly blocks: PrintedBlock[] = [];
  readonly notes: PrintedNote[] = [];
  /** The lines in italics that name the meeting and the day of adoption. */
  readonly closing: string[] = [];
  readonly #reading: MarkdownReading;
  readonly #linking: Linking;
  #isInAnnex = false;

  constructor(reading: MarkdownReading) {
    this.#reading = reading;
    this.#linking = reading.isOurs ? 'titled' : 'web';
  }

  /** @param depth how deep a paragraph stands that is right below the node */
  read(node: RootContent, depth = 0): void {
    switch (node.type) {
      case 'heading':
        this.#readHeading(node);
        break;
      case 'list':
        this.#readList(node, depth);
        break;
      case 'table':
        this.#addTable(node, depth);
        break;
      case 'blockquote':
        this.#addQuotation(node.children, Math.max(depth, 1), placeOf(node));
        break;
      case 'footnoteDefinition':
        this.#addNote(node.identifier, runsOf(node.children, this.#linking), placeOf(node));
        break;
      default:
        this.#readWords(this.#runs(node), this.#isSetIn(node) ? depth + 1 : depth, placeOf(node));
    }
  }

  #readList(list: List, depth: number): void {
    list.children.forEach((item, index) => {
      if (list.ordered !== true) this.#readItem(item, '', depth + 1);
      else this.#readItem(item, `${(list.start ?? 1) + index}${this.#signOf(item)}`, depth);
    });
  }

  /** What stands behind the number of an item: `.` or `)`. */
  #signOf({ position }: ListItem): string {
    const typed = this.#reading.source.slice(position?.start.offset);
    return /^\d+([.)])/.exec(typed)?.[1] ?? '.';
  }

  #readItem(item: ListItem, marker: string, depth: number): void {
    const [first, ...rest] = item.children;
    const isWords = first?.type === 'paragraph';
    if (isWords) this.#addParagraph(marker, this.#runs(first), depth, placeOf(first));
    // A table between sub-paragraphs stands in an item of its own.
    else if (first?.type === 'table' && marker === '') this.#addTable(first, depth);
    else this.#addParagraph(marker, [], depth, placeOf(item));
    const below = isWords || first?.type === 'table' ? rest : item.children;
    for (const node of below) this.read(node, depth + (node.type === 'list' ? 0 : 1));
  }

  #readHeading(node: Heading): void {
    const runs = this.#runs(node);
    const isAnnex = node.depth === 2 && beginsAnnex(wordsOf(runs));
    if (isAnnex) this.#isInAnnex = true;
    const level = isAnnex ? 1 : node.depth - (this.#isInAnnex ? 1 : 0);
    const lines = this.#reading.isOurs ? splitAtEmSpace(runs) : headingLines(runs);
    const place = placeOf(node);
    for (const line of lines) {
      this.blocks.push({ type: 'heading', runs: line, weight: 1, level, place });
    }
  }

  #isSetIn(node: RootContent): boolean {
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    return this.#reading.isOurs && first?.type === 'text' && first.value.startsWith(emSpace);
  }

  #readWords(runs: readonly Run[], depth: number, place: Place): void {
    const words = wordsOf(runs);
    const [first] = runs;
    if (/^(?:\* ?){3}$/.test(words)) {
      this.blocks.push({ type: 'ornament', place });
    } else if (depth === 0 && closing.test(words) && first?.type === 'words' && first.italic) {
      this.closing.push(words);
    } else {
      this.#addParagraph('', runs, depth, place);
    }
  }

  #addParagraph(marker: string, runs: readonly Run[], depth: number, place: Place): void {
    const known = this.#reading.isOurs || depth > 0 || marker !== '' ? depth : null;
    const opens = !/^\p{Ll}/u.test(wordsOf(runs));
    this.blocks.push({ type: 'paragraph', marker, runs, opens, depth: known, place });
  }

  #addTable(table: Table, depth: number): void {
    const read = readTableRows(table, this.#linking);
    this.blocks.push({ type: 'table', ...read, notes: [], depth, place: placeOf(table) });
  }

  #addQuotation(nodes: readonly RootContent[], depth: number, place: Place): void {
    const reader = new MarkdownBlocks(this.#reading);
    for (const node of nodes) reader.read(node);
    this.notes.push(...reader.notes);
    this.blocks.push({ type: 'quotation', depth, blocks: reader.blocks, place });
  }

  /** A note with the name of a table belongs to the last one. */
  #addNote(identifier: string, runs: readonly Run[], place: Place): void {
    const note = { mark: markOf(identifier), runs, place };
    const at = this.blocks.findLastIndex(({ type }) => type === 'table');
    const table = this.blocks[at];
    if (note.mark === identifier || table?.type !== 'table') this.notes.push(note);
    else this.blocks[at] = { ...table, notes: [...table.notes, note] };
  }

  #runs(node: RootContent): Run[] {
    return runsOf([node], this.#linking);
  }
}

const closing = /^.{0,40}\bmeeting$|^\d{1,2} [A-Z][a-z]+ \d{4}$/;

/** The number of a heading and its title, where an em space says that they are lines of their own. */
function splitAtEmSpace(runs: readonly Run[]): Run[][] {
  const words = wordsOf(runs);
  const at = words.indexOf(emSpace);
  if (at === -1) return [[...runs]];
  let left = at;
  const number = runs.flatMap((run): Run[] => {
    if (run.type === 'mark' || left === 0) return [];
    const text = run.text.slice(0, left);
    left -= text.length;
    return [{ ...run, text }];
  });
  return [number, tidy(dropWords(runs, at + 1))];
}

function placeOf({ position }: RootContent): Place {
  return { unit: 'line', number: position?.start.line ?? 1 };
}
