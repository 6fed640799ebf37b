/** Quotation marks and brackets of which one is lost. */
import { plainText } from '../../model/text/inline.ts';
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { ResolutionText } from '../../model/text/resolution.ts';
import type { Fault } from '../files/fault.ts';

/** Words in which pairs are looked for: one paragraph, sub-paragraph, note or field. */
interface Block {
  readonly words: string;
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

/** The signs in a text that have no counterpart. */
export function findUnpaired({ paragraphs, notes }: ResolutionText): Fault[] {
  const text = paragraphs.flatMap((paragraph) =>
    withSubParagraphs([paragraph]).map(({ content, line }, index): Block => ({
      words: plainText(content),
      line,
      continues: index > 0,
    })),
  );
  const alone = notes.map(({ content, line }): Block[] => [
    { words: plainText(content), line, continues: false },
  ]);
  return [text, ...alone].flatMap((blocks) => pairs.flatMap((pair) => follow(pair, blocks)));
}

/** What is said of the first sign in one line of words that has no counterpart, or null. */
export function describeUnpaired(words: string): string | null {
  const block = { words, line: 1, continues: false };
  return pairs.flatMap((pair) => follow(pair, [block]))[0]?.message ?? null;
}

function follow(pair: Pair, blocks: readonly Block[]): Fault[] {
  const faults: Fault[] = [];
  let open: Fault[] = [];
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

function unclosed({ open, close }: Pair, { words, line }: Block, index: number): Fault {
  const sign = `The sign ${open} before “${words.slice(index + 1, index + 31)}”`;
  const message =
    open === close
      ? `${sign} stands alone. Add the other one where the document prints it.`
      : `${sign} is never closed. Add ${close} where the document prints it.`;
  return { line, message };
}

function unopened({ open, close }: Pair, { words, line }: Block, index: number): Fault {
  const before = words.slice(Math.max(0, index - 30), index);
  return {
    line,
    message: `The sign ${close} after “${before}” closes nothing. Add ${open} where the document prints it.`,
  };
}
