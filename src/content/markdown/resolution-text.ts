import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { wholeText } from '../../model/places/anchor.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Inline, ResolutionText } from '../../model/text/resolution.ts';
import { formulaMissing, type AsPrinted } from '../as-printed.ts';
import type { Block } from './blocks/blocks.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { atLine, fail } from './fail.ts';
import { readAnnexes } from './structure/annexes.ts';
import { readPart } from './structure/part.ts';
import { isTableNote, readNoteMarks } from './words/note-marks.ts';
import { readNotes } from './words/notes.ts';
import type { Reading } from './reading.ts';

/** What the front matter says that the reading of the text needs. */
export interface AboveText {
  /** The marks of notes in title and masthead, in their order: `1`, `*`. */
  readonly marks: readonly string[];
  readonly asPrinted: AsPrinted;
}

/**
 * Finds the structure of a resolution in plain Markdown.
 *
 * @param tree the Markdown of one resolution, without its front matter
 * @param file its source, for the numbers as typed and for messages
 * @throws at whatever cannot be a resolution, with its line and what to do
 */
export function readResolutionText(
  tree: Root,
  file: VFile,
  { marks: above, asPrinted }: AboveText,
): ResolutionText {
  const { marks, cited } = readNoteMarks(tree, file, asPrinted, above);
  const reading = { file, marks, asPrinted };
  const { formula, line, blocks } = readFormula(readBlocks(tree.children, reading), reading);
  const annex = blocks.findIndex((block) => block.type === 'heading' && block.depth === 1);
  // Three asterisks may stand above the first annex.
  const first = blocks[annex - 1]?.type === 'break' ? annex - 1 : annex;
  const [own, appended] =
    first === -1 ? [blocks, []] : [blocks.slice(0, first), blocks.slice(first)];
  const annexes = readAnnexes(appended, reading);
  const text = readPart(
    own,
    {
      scope: wholeText,
      formula: plainText(formula),
      heading: null,
      outermost: { depth: 2, level: 1 },
    },
    reading,
  );
  if (text.paragraphs.length === 0) {
    fail(
      file,
      atLine(line),
      'the text ends after the enacting formula',
      'Add its preambular and operative paragraphs.',
    );
  }
  const notes = tree.children.filter(
    (node) => node.type === 'footnoteDefinition' && !isTableNote(node),
  );
  return {
    enactingFormula: formula,
    sections: [...text.sections, ...annexes.sections],
    paragraphs: [...text.paragraphs, ...annexes.paragraphs],
    notes: readNotes(
      notes.filter((node) => node.type === 'footnoteDefinition'),
      cited,
      reading,
    ),
  };
}

/** The enacting formula, empty where the document prints none and its author keeps that; and the rest. */
function readFormula(
  blocks: readonly Block[],
  { file, asPrinted }: Reading,
): {
  readonly formula: readonly Inline[];
  readonly line: number;
  readonly blocks: readonly Block[];
} {
  const [opening, ...others] = blocks;
  const line = opening?.line ?? 1;
  if (opening && asPrinted.keeps(formulaMissing.place, formulaMissing.fault)) {
    return { formula: [], line, blocks };
  }
  if (opening?.type === 'words' && opening.opening.type === 'none' && opening.column === 0) {
    return { formula: opening.content, line, blocks: others };
  }
  return fail(
    file,
    atLine(line),
    opening ? 'the text does not open with the enacting formula' : 'the file has no text',
    'After the front matter comes the enacting formula, as in “The General Assembly,”, then the paragraphs.',
  );
}
