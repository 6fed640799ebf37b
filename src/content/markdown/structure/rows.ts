/** The headings and whole paragraphs of one part of a text, before they have their anchors. */

import { plainText } from '../../../model/text/inline.ts';
import type { Inline } from '../../../model/text/resolution.ts';
import type { Block, HeadingBlock, TableBlock, WordsBlock } from '../blocks/blocks.ts';
import type { PrintedNumber } from '../blocks/opening.ts';
import { atLine, fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { isNumberAlone, readHeadingWords, type HeadingWords } from './heading.ts';

/** A heading with what stands right below it. */
export interface SectionDraft {
  readonly words: HeadingWords;
  readonly level: number;
  readonly parent: SectionDraft | null;
  readonly enactingFormula: readonly Inline[];
  readonly isSetApart: boolean;
  readonly line: number;
}

/** A whole paragraph or table with the blocks that belong to it. */
export interface ParagraphDraft {
  readonly section: SectionDraft | null;
  readonly isSetApart: boolean;
  readonly number: PrintedNumber | null;
  readonly content: readonly Inline[];
  readonly table: TableBlock | null;
  readonly rest: readonly Block[];
  readonly line: number;
}

export interface Rows {
  readonly sections: readonly SectionDraft[];
  readonly paragraphs: readonly ParagraphDraft[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenParagraph = Writable<Omit<ParagraphDraft, 'rest'>> & { rest: Block[] };

/**
 * Sorts the blocks of a part: what begins at its left edge is a heading, a paragraph or a table,
 * what is indented or opens with a label belongs to the paragraph above.
 *
 * @param formula the enacting formula of the text, which a section may print again; empty for none
 * @param outermost the depth of the outermost headings, and the level that it is
 * @throws at what belongs to nothing, and at a heading of a level that nothing leads to
 */
export function readRows(
  blocks: readonly Block[],
  formula: string,
  outermost: { readonly depth: number; readonly level: number },
  reading: Reading,
): Rows {
  const sections: Writable<SectionDraft>[] = [];
  const paragraphs: OpenParagraph[] = [];
  let current: OpenParagraph | null = null;
  let isHeaded = false;
  let isSetApart = false;
  const open = (own: Partial<ParagraphDraft>, line: number): void => {
    const { rest = [], ...others } = own;
    current = {
      ...empty,
      ...others,
      section: sections.at(-1) ?? null,
      isSetApart,
      line,
      rest: [...rest],
    };
    paragraphs.push(current);
    [isHeaded, isSetApart] = [false, false];
  };
  const attach = (block: Block): void => {
    if (current) current.rest.push(block);
    else if (isHeaded && isMarked(block)) open({ rest: [block] }, block.line);
    else failAlone(block, reading);
  };
  for (const block of blocks) {
    switch (block.type) {
      case 'heading': {
        const words = withinPart(readHeadingWords(block.content));
        const last = sections.at(-1);
        const level = block.depth - outermost.depth + outermost.level;
        if (isHeaded && last?.level === level && isNumberAlone(last.words) && words.marker === '') {
          last.words = { ...last.words, title: [...last.words.title, ...words.title] };
          break;
        }
        sections.push(draftOf(block, words, level, isSetApart, sections, outermost.level, reading));
        [isHeaded, isSetApart, current] = [true, false, null];
        break;
      }
      case 'break':
        isSetApart = true;
        break;
      case 'words': {
        const last = sections.at(-1);
        if (isHeaded && last?.enactingFormula.length === 0 && isFormula(block, formula)) {
          last.enactingFormula = block.content;
        } else if (isWhole(block)) {
          refuseHeading(block, reading);
          open({ number: numberOf(block), content: block.content }, block.line);
        } else {
          refuseHalfIndented(block, reading);
          attach(block);
        }
        break;
      }
      case 'table':
        if (block.column < 2) open({ table: block }, block.line);
        else attach(block);
        break;
      case 'quote':
        attach(block);
    }
  }
  const last = blocks.at(-1);
  if (last?.type === 'break') {
    fail(
      reading.file,
      atLine(last.line),
      'nothing follows the three asterisks',
      'Put them above what they set apart, or remove them.',
    );
  }
  return { sections, paragraphs };
}

const empty = { number: null, content: [], table: null } as const;

function isWhole({ column, opening }: WordsBlock): boolean {
  return column === 0 && (opening.type === 'none' || opening.type === 'number');
}

/** Labels and bullets may stand right below a heading: they belong to a paragraph without words. */
function isMarked(block: Block): boolean {
  return block.type === 'words' && ['label', 'bullet'].includes(block.opening.type);
}

function numberOf({ opening }: WordsBlock): PrintedNumber | null {
  return opening.type === 'number' ? opening.number : null;
}

function isFormula(block: WordsBlock, formula: string): boolean {
  const bare = (words: string): string => words.trim().replace(/,$/, '');
  return formula !== '' && isWhole(block) && bare(plainText(block.content)) === bare(formula);
}

function draftOf(
  { line }: HeadingBlock,
  words: HeadingWords,
  level: number,
  isSetApart: boolean,
  sections: readonly SectionDraft[],
  outermost: number,
  { file }: Reading,
): SectionDraft {
  const deepest = (sections.at(-1)?.level ?? outermost - 1) + 1;
  if (level > deepest) {
    fail(
      file,
      atLine(line),
      'a heading is of a level that nothing leads to',
      `Write it with one sign # more than the heading that holds it, not more: annexes have #, what no other heading holds ##.`,
    );
  }
  const parent = sections.findLast((section) => section.level < level) ?? null;
  return { words, level, parent, enactingFormula: [], isSetApart, line };
}

/** The annex of what is annexed is one of its headings. */
function withinPart(words: HeadingWords): HeadingWords {
  return words.type === 'annex' ? { ...words, type: 'heading' } : words;
}

/** What only a heading says: `Article 10`, `Annex II`, `A. Roads`. */
function refuseHeading({ opening, content, line }: WordsBlock, { file }: Reading): void {
  if (opening.type !== 'none') return;
  const words = readHeadingWords(content);
  const title = plainText(words.title);
  const isTitled = /^[IVXLC]+\.$|^[A-Z]\.$/.test(words.marker) && /^[A-Z].*[^.,;:]$/.test(title);
  if (!isNumberAlone(words) && !(isTitled && title.length < 120)) return;
  fail(
    file,
    atLine(line),
    `a paragraph says what a heading says: “${plainText(content)}”`,
    'Write ## before it, ### if it stands below another heading, and # if it begins an annex.',
  );
}

/** One space at the beginning of a line is a slip, or an indentation that is too small. */
function refuseHalfIndented({ column, opening, line }: WordsBlock, { file }: Reading): void {
  if (column !== 1 || opening.type !== 'none') return;
  fail(
    file,
    atLine(line),
    'a paragraph is indented by one space',
    'Remove the space, or indent it by three if it belongs to the paragraph above.',
  );
}

function failAlone(block: Block, { file }: Reading): never {
  const marker =
    block.type === 'words' && block.opening.type === 'label' ? block.opening.label.marker : null;
  return fail(
    file,
    atLine(block.line),
    marker === null
      ? 'what belongs to a paragraph stands without one'
      : `the text opens with sub-paragraph ${marker}`,
    'Put the paragraph to which it belongs before it.',
  );
}
