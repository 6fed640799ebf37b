/** The reader's own list of kept paragraphs, on this device. */
import {
  keptTogether,
  makeKeptFile,
  parseKeptFile,
  type KeptParagraph,
} from '../../drafting/kept-list.ts';
import { recall, remember } from '../memory.ts';

const memoryKey = 'kept';

/** What is kept, in the reader's order. */
export function keptParagraphs(): KeptParagraph[] {
  return parseKeptFile(recall(memoryKey) ?? '') ?? [];
}

/** Keeps a list in the place of the one before. */
export function keepList(list: readonly KeptParagraph[]): void {
  remember(memoryKey, makeKeptFile(list));
}

/** Keeps paragraphs and notes besides those kept already, and tells whether any are new. */
export function keep(paragraphs: readonly KeptParagraph[]): boolean {
  const before = keptParagraphs();
  const list = keptTogether(before, paragraphs);
  keepList(list);
  return makeKeptFile(list) !== makeKeptFile(before);
}
