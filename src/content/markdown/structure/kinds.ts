/** Which unnumbered paragraphs are of the preamble. */

import { leadOf, plainText } from '../../../model/text/inline.ts';
import type { Inline } from '../../../model/text/resolution.ts';
import { atLine, fail, failUnlessPrinted } from '../fail.ts';
import type { Reading } from '../reading.ts';
import type { ParagraphDraft } from './rows.ts';

/** Adjectives with which a preambular paragraph opens, where it opens with no participle. */
const standing: ReadonlySet<string> = new Set(
  'aware mindful conscious desirous anxious cognizant'.split(' '),
);

const adverb = /^(?:also|further|furthermore|moreover|finally|once|again|\w+ly),?$/i;

/** The word that says what the organ does or how it stands: `recalling` in `Further recalling`. */
function openingWord({ content }: Pick<ParagraphDraft, 'content'>): string {
  const opening = leadOf(content) ?? plainText(content).slice(0, 80);
  const words = opening.replace(/^[“"]/, '').split(/\s+/);
  return (words.find((word) => !adverb.test(word)) ?? '').toLowerCase();
}

function isQuoted({ content }: ParagraphDraft): boolean {
  return /^[“"]/.test(plainText(content));
}

/** `decides`, `takes`: a verb in the present tense. */
export function acts(draft: Pick<ParagraphDraft, 'content'>): boolean {
  return /[^aious]s$/.test(openingWord(draft));
}

function opensAsPreamble(draft: Pick<ParagraphDraft, 'content'>): boolean {
  const word = openingWord(draft);
  return /(?:ing|ed)$/.test(word) || standing.has(word);
}

/** Whether words open in italics as paragraphs do: `*Deeply concerned* …`, `*Requests* …`. */
export function opensWithLead(content: readonly Inline[]): boolean {
  const lead = leadOf(content);
  const behind = plainText(content).slice(lead?.length ?? 0);
  // `*Abbreviations*:` is no verb, and `*Securing Our Future*` a title.
  if (lead === null || behind.startsWith(':')) return false;
  if (!/^[“"]?\p{Lu}\p{Ll}+(?:,? \p{Ll}[\p{L}-]*)*$/u.test(lead)) return false;
  return acts({ content }) || opensAsPreamble({ content });
}

/**
 * Finds the preambular paragraphs. They are unnumbered, stand first in the text or below a
 * heading, and end with a comma; one that ends otherwise, or opens with a verb in italics that
 * acts, is told by the word with which it opens.
 *
 * @param isQuotation whether the text is quoted: its paragraphs may end as the quotation does
 * @throws at a preambular paragraph that follows others with no heading between them, and at
 *   words above the first number that do not end as a paragraph of the preamble does
 */
export function findPreambular(
  paragraphs: readonly ParagraphDraft[],
  isQuotation: boolean,
  reading: Reading,
): ReadonlySet<ParagraphDraft> {
  const preambular = new Set<ParagraphDraft>();
  const isOver = (section: ParagraphDraft['section'], before: number): boolean =>
    paragraphs
      .slice(0, before)
      .some((other) => other.section === section && !other.table && !preambular.has(other));
  for (const [index, draft] of paragraphs.entries()) {
    if (!isPreambular(draft, paragraphs)) continue;
    if (!isOver(draft.section, index)) {
      preambular.add(draft);
      if (!isQuotation && isDoubtful(draft)) refuseDoubtful(draft, preambular.size, reading);
    }
    // What opens with a quotation mark is quoted by the paragraph before.
    else if (opensAsPreamble(draft) && !isQuoted(draft)) failAfterOthers(draft, reading);
  }
  return preambular;
}

function isPreambular(draft: ParagraphDraft, all: readonly ParagraphDraft[]): boolean {
  if (draft.number !== null || draft.table !== null) return false;
  const endsWithComma = /,[”"’)\]]*$/.test(lastWords(draft));
  // A comma where a semicolon should be: `*Approves* … the report,`.
  if (acts(draft) && (leadOf(draft.content) !== null || !endsWithComma)) return false;
  if (endsWithComma) return true;
  if (opensAsPreamble(draft)) return !isLastAndClosed(draft, all);
  return draft.section === null && !/[.?!][”"’)\]]*$/.test(lastWords(draft));
}

/** Neither its end nor its beginning tells that it is of the preamble. */
function isDoubtful(draft: ParagraphDraft): boolean {
  const end = lastWords(draft);
  return /[\p{L}\p{N}]$/u.test(end) || (!/,[”"’)\]]*$/.test(end) && !opensAsPreamble(draft));
}

function refuseDoubtful({ line }: ParagraphDraft, count: number, reading: Reading): void {
  failUnlessPrinted(reading, {
    line,
    place: `pp${count}`,
    fault: 'comma',
    wrong: 'words above the first number end with no comma',
    remedy: 'If they are a heading, write ## before them; else end them as the document does.',
  });
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
export function lastWords({ content, rest }: ParagraphDraft): string {
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
