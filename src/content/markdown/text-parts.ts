/** Sorts the top level of a resolution's Markdown into the parts of a resolution. */
import type {
  FootnoteDefinition,
  ListItem,
  Paragraph as MarkdownParagraph,
  Root,
  RootContent,
} from 'mdast';
import type { VFile } from 'vfile';
import { readBlocks, type Block } from './blocks.ts';
import { fail } from './fail.ts';
import { unsupported } from './unsupported.ts';

/** What the top level of a text may consist of. */
const holdsText: ReadonlySet<string> = new Set(['paragraph', 'list', 'footnoteDefinition']);

/** The blocks of one paragraph: its words, then its sub-paragraphs. */
export type ParagraphBlocks = readonly [Block, ...Block[]];

export interface TextParts {
  readonly enactingFormula: MarkdownParagraph;
  /** Paragraphs without a number, in order. */
  readonly unnumbered: readonly ParagraphBlocks[];
  /** Numbered paragraphs, in order. */
  readonly numbered: readonly ListItem[];
  readonly notes: readonly FootnoteDefinition[];
}

/**
 * @throws at what a resolution cannot contain, at a text without an enacting formula or without paragraphs, and at an
 * unnumbered paragraph after a numbered one
 */
export function sortTextParts(tree: Root, file: VFile): TextParts {
  for (const node of tree.children) {
    if (!holdsText.has(node.type)) unsupported(node, file);
  }
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const [opening, ...body] = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const enactingFormula = readEnactingFormula(opening, tree, file);
  const numbered: ListItem[] = [];
  const unnumbered: [Block, ...Block[]][] = [];
  for (const node of body) {
    if (node.type === 'list' && node.ordered === true) {
      numbered.push(...node.children);
    } else {
      if (numbered.length > 0) failAfterNumbered(node, file);
      addBlocks(unnumbered, readBlocks([node], file), file);
    }
  }
  if (numbered.length === 0 && unnumbered.length === 0) {
    fail(
      file,
      enactingFormula,
      'the text ends after the enacting formula',
      'Add its preambular and operative paragraphs.',
    );
  }
  return { enactingFormula, unnumbered, numbered, notes };
}

function readEnactingFormula(
  opening: RootContent | undefined,
  tree: Root,
  file: VFile,
): MarkdownParagraph {
  if (opening?.type === 'paragraph') return opening;
  return fail(
    file,
    opening ?? tree,
    opening ? 'the text does not open with the enacting formula' : 'the file has no text',
    'After the front matter comes the enacting formula, as in “The General Assembly,”, then the paragraphs.',
  );
}

/** A block with a label belongs to the paragraph before it; any other opens a paragraph. */
function addBlocks(paragraphs: [Block, ...Block[]][], blocks: readonly Block[], file: VFile): void {
  for (const block of blocks) {
    const current = paragraphs.at(-1);
    if (!block.label) {
      paragraphs.push([block]);
    } else if (current) {
      current.push(block);
    } else {
      fail(
        file,
        block.node,
        `the text opens with sub-paragraph ${block.label.marker}`,
        'Put the paragraph to which it belongs before it.',
      );
    }
  }
}

function failAfterNumbered(node: RootContent, file: VFile): never {
  return fail(
    file,
    node,
    'a paragraph without a number follows the operative paragraphs',
    'Number it, indent it if it belongs to the paragraph before, or move it up into the preamble.',
  );
}
