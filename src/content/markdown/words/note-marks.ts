import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { makeAnchor } from '../../../model/places/anchor.ts';
import type { NoteMark } from '../../../model/text/resolution.ts';
import type { AsPrinted } from '../../as-printed.ts';
import { fail, failUnlessPrinted } from '../fail.ts';

/** What is known of a note before its words: its mark and where it is found. */
export type NoteName = Omit<NoteMark, 'type' | 'isRepeated'>;

/** The marks of the notes of a text. */
export interface NoteMarks {
  /** What each mark says, those of tables’ notes apart: these follow from the table. */
  readonly marks: Map<FootnoteReference, NoteMark>;
  /** The anchors of the notes that are referred to, in the order of the document. */
  readonly cited: ReadonlySet<string>;
}

/**
 * Reads the marks of notes in the order of the text.
 *
 * @param above the marks that stand above the text, in title and masthead: `1`, `*`
 * @throws where the marks do not count up from 1, at a mark whose note is not there, and at
 * a mark within a note
 */
export function readNoteMarks(
  tree: Root,
  file: VFile,
  asPrinted: AsPrinted,
  above: readonly string[],
): NoteMarks {
  const marks = new Map<FootnoteReference, NoteMark>();
  const cited = new Set<string>();
  let last = 0;
  const count = (name: NoteName, node: Nodes): void => {
    if (cited.has(name.anchor)) return;
    cited.add(name.anchor);
    if (name.number === null) return;
    if (name.number !== last + 1) failOutOfOrder(name, last, node);
    last = name.number;
  };
  const failOutOfOrder = ({ anchor, number }: NoteName, previous: number, node: Nodes): void => {
    failUnlessPrinted(
      { file, asPrinted, marks },
      {
        line: node.position?.start.line ?? 1,
        place: anchor,
        fault: 'number',
        wrong:
          previous === 0
            ? `the first note is called ${number ?? ''}`
            : `note ${number ?? ''} is referred to after note ${previous}`,
        remedy:
          'Notes count up from 1 through the text: number the marks and the notes as the document does.',
      },
    );
  };
  for (const mark of above) count(noteNamed(mark), tree);
  for (const block of tree.children) {
    visit(block, (node) => {
      if (node.type === 'text') refuseDangling(node, file);
      if (node.type !== 'footnoteReference' || isTableNote(node)) return;
      const name = readNoteName(node, file);
      if (block.type === 'footnoteDefinition') failWithinNote(node, name.mark, file);
      marks.set(node, { type: 'noteMark', ...name, isRepeated: cited.has(name.anchor) });
      count(name, node);
    });
  }
  return { marks, cited };
}

/** Notes of tables are called by letters, which are used again below the next table. */
export function isTableNote({ identifier }: FootnoteReference | FootnoteDefinition): boolean {
  return /^[a-z]$/.test(identifier);
}

/** Markdown leaves the mark of a note that is not there as plain text. */
function refuseDangling(node: Text, file: VFile): void {
  const mark = /\[\^([^\]]*)\]/.exec(node.value)?.[0];
  if (mark !== undefined) {
    fail(
      file,
      node,
      `the text refers to note ${mark}, which is not there`,
      `Add the note’s text at the end of the file, as in “${mark}: See resolution 55/2.”, or remove the mark.`,
    );
  }
}

function failWithinNote(mark: FootnoteReference, name: string, file: VFile): never {
  return fail(
    file,
    mark,
    `a note refers to note ${name}`,
    'Only the text has marks: write the reference out, as in “See note 3 above”.',
  );
}

/**
 * What a note is called, from `[^3]` or `[^*]`.
 *
 * @throws where the note is called neither by a number nor by asterisks
 */
export function readNoteName(node: FootnoteReference | FootnoteDefinition, file: VFile): NoteName {
  if (!isMark(node.identifier)) {
    fail(
      file,
      node,
      `a note is called “${node.identifier}”`,
      'Call it by the number the document prints: [^1].',
    );
  }
  return noteNamed(node.identifier);
}

/** Whether a note may be called so: `1`, `*`, `**`. */
export function isMark(mark: string): boolean {
  return /^(?:[1-9][0-9]*|\*{1,9})$/.test(mark);
}

/** What follows from the mark of a note: `*` is `fna1`. */
export function noteNamed(mark: string): NoteName {
  if (mark.startsWith('*')) {
    const anchor = makeAnchor({ type: 'note', series: 'asterisks', number: mark.length });
    return { anchor, mark, number: null };
  }
  const number = Number(mark);
  return { anchor: makeAnchor({ type: 'note', series: 'numbers', number }), mark, number };
}
