import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { atLine, fail } from '../fail.ts';

/** Whether what a line ends with lets a new paragraph or label follow on the next line. */
export function endsBlock(line: string): boolean {
  return /[:;](?:\s(?:and|or))?\s*$/.test(line);
}

/**
 * Blocks that stand right below one another: Markdown begins a list, heading or quotation at
 * whatever line opens like one, and the line may only be wrapped.
 *
 * @throws at a block without an empty line above it, but for notes and for a list or item that
 *   follows a colon or semicolon
 */
export function requireEmptyLine(nodes: readonly RootContent[], file: VFile): void {
  const blocks = nodes.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  for (const [index, node] of blocks.entries()) {
    const before = blocks[index - 1];
    const line = node.position?.start.line ?? 1;
    if (!before || node.type === 'footnoteDefinition' || before.type === 'heading') continue;
    if (line > (before.position?.end.line ?? 0) + 1) continue;
    const lines = String(file.value).split(/\r?\n/);
    if (node.type === 'listItem' && endsBlock(lines[line - 2] ?? '')) continue;
    const sign = /^[\s>]*(\S+)/.exec(lines[line - 1] ?? '')?.[1] ?? '';
    fail(
      file,
      atLine(line - 1),
      `a line that opens with ${sign} stands right below a paragraph`,
      'Put an empty line between them; if it is no paragraph, join the two lines.',
    );
  }
}
