import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { howToKeep } from '../as-printed.ts';
import type { Reading } from './reading.ts';

/**
 * Ends the reading of a content file at the place of a fault.
 *
 * @param node where the fault is; its first line is reported
 * @param wrong what is wrong, without a full stop
 * @param remedy what to do about it, as a sentence
 * @throws {VFileMessage} always, with the source `content`
 */
export function fail(file: VFile, node: Node, wrong: string, remedy: string): never {
  const sentence = wrong.charAt(0).toUpperCase() + wrong.slice(1);
  return file.fail(`${sentence}. ${remedy}`, { place: node.position, source: 'content' });
}

/** Something that the document itself may print wrongly. */
export interface PrintedFault {
  readonly line: number;
  /** The anchor of its place. */
  readonly place: string;
  /** What its author would call it: `number`, `(c)`. */
  readonly fault: string;
  readonly wrong: string;
  readonly remedy: string;
}

/** Ends the reading at a fault, unless the author says that the document prints it so. */
export function failUnlessPrinted(
  { file, asPrinted }: Reading,
  { line, place, fault, wrong, remedy }: PrintedFault,
): void {
  if (asPrinted.keeps(place, fault)) return;
  fail(file, atLine(line), wrong, `${remedy} ${howToKeep(place, fault)}`);
}

/**
 * Ends the reading at a line that opens like a block, and that no empty line parts from the one
 * above it.
 *
 * @param sign what it opens with: `(a)`, `2.`, `#`
 */
export function failRightBelow(sign: string, line: number, file: VFile): never {
  return fail(
    file,
    atLine(line),
    `a line that opens with ${sign} stands right below a paragraph`,
    'Put an empty line between them; if it is no paragraph, join the two lines.',
  );
}

/** A place that is only known by its line. */
export function atLine(line: number): Node {
  const point = { line, column: 1 };
  return { type: 'block', position: { start: point, end: point } };
}
