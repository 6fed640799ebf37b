import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { failRightBelow } from '../fail.ts';

/**
 * Blocks that stand right below one another: Markdown begins a list, heading or quotation at
 * whatever line opens like one, and the line may only be wrapped.
 *
 * @throws at a block without an empty line above it, but for notes
 */
export function requireEmptyLine(nodes: readonly RootContent[], file: VFile): void {
  const blocks = nodes.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  for (const [index, node] of blocks.entries()) {
    const before = blocks[index - 1];
    const line = node.position?.start.line ?? 1;
    if (!before || node.type === 'footnoteDefinition' || before.type === 'heading') continue;
    if (line > (before.position?.end.line ?? 0) + 1) continue;
    const lines = String(file.value).split(/\r?\n/);
    failRightBelow(/^[\s>]*(\S+)/.exec(lines[line - 1] ?? '')?.[1] ?? '', line, file);
  }
}
