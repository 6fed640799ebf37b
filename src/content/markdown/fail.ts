import type { Node } from 'unist';
import type { VFile } from 'vfile';

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
