/** Which unnumbered paragraphs are of the preamble. */

import { leadOf, plainText } from '../../../model/text/inline.ts';
import { atLine, fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import type { ParagraphDraft } from './rows.ts';

/** Adjectives with which a preambular paragraph opens, where it opens with no participle. */
const standing: ReadonlySet<string> = new Set(
  'aware mindful conscious desirous anxious cognizant'.split(' '),
);

const adverb = /^(?:also|further|furthermore|moreover|finally|once|again|\w+ly),?$/i;

/** The word that says what the organ does or how it stands: `recalling` in `Further recalling`. */
function openingWord(draft: ParagraphDraft): string {
  const opening = leadOf(draft.content) ?? plainText(draft.content).slice(0, 80);
  const words = opening.replace(/^[“"]/, '').split(/\s+/);
  return (words.find((word) => !adverb.test(word)) ?? '').toLowerCase();
}

function isQuoted({ content }: ParagraphDraft): boolean {
  return /^[“"]/.test(plainText(content));
}

/** `decides`, `takes`: a verb in the present tense. */
function acts(draft: ParagraphDraft): boolean {
  return /[^aious]s$/.test(openingWord(draft));
}

function opensAsPreamble(draft: ParagraphDraft): boolean {
  const word = openingWord(draft);
  return /(?:ing|ed)$/.test(word) || standing.has(word);
}

/**
 * Finds the preambular paragraphs. They are unnumbered, stand first in the text or below a
 * heading, and end with a comma; one that ends otherwise is told by the word with which it opens.
 *
 * @throws at a preambular paragraph that follows others with no heading between them
 */
export function findPreambular(
  paragraphs: readonly ParagraphDraft[],
  reading: Reading,
): ReadonlySet<ParagraphDraft> {
  const preambular = new Set<ParagraphDraft>();
  const isOver = (section: ParagraphDraft['section'], before: number): boolean =>
    paragraphs
      .slice(0, before)
      .some((other) => other.section === section && !other.table && !preambular.has(other));
  for (const [index, draft] of paragraphs.entries()) {
    if (!isPreambular(draft, paragraphs)) continue;
    if (!isOver(draft.section, index)) preambular.add(draft);
    // What opens with a quotation mark is quoted by the paragraph before.
    else if (opensAsPreamble(draft) && !isQuoted(draft)) failAfterOthers(draft, reading);
  }
  return preambular;
}

function isPreambular(draft: ParagraphDraft, all: readonly ParagraphDraft[]): boolean {
  if (draft.number !== null || draft.table !== null) return false;
  if (/,[”"’)\]]*$/.test(lastWords(draft))) return true;
  if (acts(draft)) return false;
  if (opensAsPreamble(draft)) return !isLastAndClosed(draft, all);
  return draft.section === null && !/[.?!][”"’)\]]*$/.test(lastWords(draft));
}

/** The last of a text, with a full stop, acts, however it opens. */
function isLastAndClosed(draft: ParagraphDraft, all: readonly ParagraphDraft[]): boolean {
  return (
    draft === all.at(-1) &&
    all.every(({ number }) => number === null) &&
    lastWords(draft).endsWith('.')
  );
}

/** The words with which a paragraph ends, whatever stands under it. */
function lastWords({ content, rest }: ParagraphDraft): string {
  const last = rest.findLast((block) => block.type === 'words');
  return plainText(last?.content ?? content).trimEnd();
}

function failAfterOthers({ line }: ParagraphDraft, { file }: Reading): never {
  return fail(
    file,
    atLine(line),
    'a paragraph without a number follows the operative paragraphs',
    'Number it, indent it if it belongs to the paragraph before, or move it up into the preamble.',
  );
}
