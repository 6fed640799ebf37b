/** Whether all that a reader read has found a place in what it made of it. */
import { printedDate } from '../../model/symbols/date.ts';
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedNote,
  PrintedText,
  Run,
} from './printed-document.ts';

/**
 * The words that a reader read and put nowhere, nor left out knowingly. Where words are broken
 * or joined differently, none is lost.
 *
 * @returns at most a few of them, empty where there are none
 */
export function unplacedWords({ account, texts }: PrintedDocument): string[] {
  const read = counted(account.words);
  const placed = counted([...account.leftOut, ...texts.flatMap(wordsOfText)]);
  const lost = without(read, placed);
  const letters = counted(lost.flatMap((word) => Array.from(word)));
  const others = counted(without(placed, read).flatMap((word) => Array.from(word)));
  return without(letters, others).length === 0 ? [] : lost.slice(0, 12);
}

/** Numbers of notes as signs of their own, of which Unicode has some, stand behind words. */
const raised = /[⁰¹²³⁴-⁹]+/gu;

/** How often each word and number comes. */
function counted(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const words = parts.flatMap(
    (part) =>
      part
        .replace(raised, ' $& ')
        .normalize('NFKC')
        .match(/\p{L}+|\p{N}+/gu) ?? [],
  );
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function without(
  words: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): string[] {
  return [...words].flatMap(([word, count]) =>
    Array<string>(Math.max(0, count - (others.get(word) ?? 0))).fill(word),
  );
}

function wordsOfText(text: PrintedText): string[] {
  const { designation, letter, adopted, meeting } = text;
  return [
    ...[designation, letter, meeting, adopted === null ? null : printedDate(adopted)].map(
      (words) => words ?? '',
    ),
    ...[text.documentTitle, text.title, text.enactingFormula].map(marked),
    ...text.blocks.flatMap(wordsOfBlock),
    ...text.notes.map(wordsOfNote),
  ];
}

function wordsOfBlock(block: PrintedBlock): string[] {
  switch (block.type) {
    case 'ornament':
      return [];
    case 'quotation':
      return block.blocks.flatMap(wordsOfBlock);
    case 'table':
      return [
        ...block.rows.flat().map(({ runs }) => marked(runs)),
        ...block.notes.map(wordsOfNote),
      ];
    case 'heading':
      return [marked(block.runs)];
    case 'paragraph':
      return [block.marker, marked(block.runs)];
  }
}

function wordsOfNote({ mark, runs }: PrintedNote): string {
  return `${mark} ${marked(runs)}`;
}

function marked(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'mark' ? ` ${run.mark} ` : run.text)).join('');
}
