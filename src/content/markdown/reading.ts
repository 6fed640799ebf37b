import type { FootnoteReference } from 'mdast';
import type { VFile } from 'vfile';
import type { NoteMark } from '../../model/text/resolution.ts';
import type { AsPrinted } from '../as-printed.ts';

/** What the reading of one text knows besides the part that is being read. */
export interface Reading {
  /** Its source, for words as typed and for messages. */
  readonly file: VFile;
  /** What its author says is printed wrongly and kept. */
  readonly asPrinted: AsPrinted;
  /** What each mark of a note says. */
  readonly marks: ReadonlyMap<FootnoteReference, NoteMark>;
}
