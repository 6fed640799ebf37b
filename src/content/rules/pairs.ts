/** Quotation marks and brackets of which one is lost. */
import { plainText } from '../../model/text/inline.ts';
import { textRows, type TextRow } from '../../model/text/paragraphs.ts';
import type { Inline, Paragraph, QuotedText, ResolutionText } from '../../model/text/resolution.ts';
import { howToKeep, type AsPrinted } from '../as-printed.ts';
import type { Fault } from '../files/fault.ts';

/** Words in which pairs are looked for: one paragraph, sub-paragraph, line, cell, note or field. */
interface Block {
  readonly words: string;
  /** The anchor of the place that they belong to; empty for a field. */
  readonly place: string;
  readonly line: number;
  /** Whether it belongs to the same numbered paragraph as the block before it. */
  readonly continues: boolean;
}

interface Pair {
  readonly open: string;
  readonly close: string;
  /** Whether what is open at the end of a block may be closed in the next. */
  readonly goesOn: (next: Block) => boolean;
}

/**
 * A quotation that runs over several paragraphs opens again at the beginning of each and
 * closes once, in the last; it may also run on into the sub-paragraphs of its own paragraph.
 */
const quotation = (open: string, close: string): Pair => ({
  open,
  close,
  goesOn: ({ words, continues }) => continues || words.startsWith(open),
});

/**
 * Not among them: ’, which is mostly an apostrophe, and ‘, which is also a letter of names
 * (Ya‘rubiyah). Drafts put square brackets around several paragraphs.
 */
const pairs: readonly Pair[] = [
  quotation('“', '”'),
  quotation('"', '"'),
  quotation('«', '»'),
  { open: '(', close: ')', goesOn: () => false },
  { open: '[', close: ']', goesOn: () => true },
];

/** A sign without a counterpart, and where it stands. */
interface LoneSign extends Fault {
  readonly place: string;
  readonly sign: string;
}

/** The signs in a text that have no counterpart, but for those that are kept as printed. */
export function findUnpaired(text: ResolutionText, asPrinted: AsPrinted): Fault[] {
  const notes = text.notes.map(({ anchor, content, line }) => [
    blockOf(content, { anchor, line }, false),
  ]);
  return [textRows(text).flatMap(blocksOfRow), ...notes]
    .flatMap((blocks) => pairs.flatMap((pair) => follow(pair, blocks)))
    .filter(({ place, sign }) => !asPrinted.keeps(place, sign))
    .map(({ line, message, place, sign }) => ({
      line,
      message: `${message} ${howToKeep(place, sign)}`,
    }));
}

interface Place {
  readonly anchor: string;
  readonly line: number;
}

function blockOf(
  content: readonly Inline[],
  { anchor, line }: Place,
  continues: boolean,
  marker = '',
): Block {
  // A quotation may begin before the number: “1. Decides.
  const mark = /^[“"]/.exec(marker)?.[0] ?? '';
  return { words: mark + plainText(content), place: anchor, line, continues };
}

function blocksOfRow(row: TextRow): Block[] {
  if (row.type === 'paragraph') return blocksOf(row.paragraph, false);
  const { section } = row;
  return [section.title, section.enactingFormula].map((words) => blockOf(words, section, false));
}

/** A paragraph with what stands under it, in the order of print. */
function blocksOf(paragraph: Paragraph, continues: boolean): Block[] {
  const { content, lines, table, paragraphs, quoted, closing } = paragraph;
  const own = (words: readonly Inline[], line = paragraph.line): Block =>
    blockOf(words, { anchor: paragraph.anchor, line }, true);
  return [
    blockOf(content, paragraph, continues, paragraph.marker),
    ...lines.map((each) => own(each.content, each.line)),
    ...(table?.rows ?? []).flatMap((row) => row.map((cell) => own(cell.content))),
    ...(table?.notes ?? []).map((note) => blockOf(note.content, note, false)),
    ...paragraphs.flatMap((sub) => blocksOf(sub, true)),
    ...quoted.flatMap((text) => blocksOfQuoted(text, paragraph.line)),
    ...closing.map((each) => own(each.content, each.line)),
  ];
}

function blocksOfQuoted(text: QuotedText, line: number): Block[] {
  const formula = blockOf(text.enactingFormula, { anchor: text.anchor, line }, true);
  const rows = textRows(text).flatMap(blocksOfRow);
  return [formula, ...rows].map((block) => ({ ...block, continues: true }));
}

/** What is said of the first sign in one line of words that has no counterpart, or null. */
export function describeUnpaired(words: string): string | null {
  const block = { words, place: '', line: 1, continues: false };
  return pairs.flatMap((pair) => follow(pair, [block]))[0]?.message ?? null;
}

function follow(pair: Pair, blocks: readonly Block[]): LoneSign[] {
  const faults: LoneSign[] = [];
  let open: LoneSign[] = [];
  const giveUp = (): void => {
    faults.push(...open.slice(0, 1));
    open = [];
  };
  for (const block of blocks) {
    if (open.length > 0 && !pair.goesOn(block)) giveUp();
    const reopens = open.length > 0 && block.words.startsWith(pair.open);
    for (const index of places(pair, block.words).slice(reopens ? 1 : 0)) {
      const opens =
        block.words[index] === pair.open && (pair.open !== pair.close || open.length === 0);
      if (opens) {
        open.push(unclosed(pair, block, index));
      } else if (open.pop() === undefined) {
        faults.push(unopened(pair, block, index));
        break;
      }
    }
  }
  giveUp();
  return faults;
}

/** `a) … b) …`: brackets that rightly come alone. */
const enumeration = /(?<!\S)(?:a\).*\sb\)|i\).*\sii\)|1\).*\s2\))/;
const enumerator = /(?<!\S)(?:[a-z]|[ivx]+|\d\d?)\)/g;

/** Where the signs of a pair stand, but for those of enumerations. */
function places({ open, close }: Pair, words: string): number[] {
  const counted = enumeration.test(words) ? words.replace(enumerator, blank) : words;
  return Array.from(counted.matchAll(/[“”"«»()[\]]/g))
    .filter(([sign]) => sign === open || sign === close)
    .map(({ index }) => index);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function unclosed({ open, close }: Pair, { words, line, place }: Block, index: number): LoneSign {
  const sign = `The sign ${open} before “${words.slice(index + 1, index + 31)}”`;
  const message =
    open === close
      ? `${sign} stands alone. Add the other one where the document prints it.`
      : `${sign} is never closed. Add ${close} where the document prints it.`;
  return { line, message, place, sign: open };
}

function unopened({ open, close }: Pair, { words, line, place }: Block, index: number): LoneSign {
  const before = words.slice(Math.max(0, index - 30), index);
  return {
    line,
    place,
    sign: close,
    message: `The sign ${close} after “${before}” closes nothing. Add ${open} where the document prints it.`,
  };
}
