import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ResolutionText } from '../../model/text/resolution.ts';
import type { Fault } from '../files/fault.ts';
import { findExcess } from '../rules/limits.ts';
import { createAsPrinted } from '../as-printed.ts';
import { parseMarkdown } from './parse.ts';
import { readResolutionText, type AboveText } from './resolution-text.ts';

/** The text of a body, or what is wrong with it. */
export type ReadBody =
  | { readonly ok: true; readonly text: ResolutionText }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** In MDX the sign opens code, even where it is all that a cell holds. */
const joinedCell = /(?<=\| *)<(?= *\|)/g;

function nothingAbove(): AboveText {
  return { marks: [], asPrinted: createAsPrinted([]) };
}

/**
 * Reads the Markdown of a resolution: its text, or what is wrong with its length, else the first
 * fault of its structure. Nothing that it holds is run.
 *
 * @param above what the front matter says of its notes and of what is printed wrongly
 */
export function readBody(body: string, above: AboveText = nothingAbove()): ReadBody {
  const excess = findExcess(body);
  if (excess.length > 0) return { ok: false, faults: excess };
  const file = new VFile(body.replace(joinedCell, '\\<'));
  try {
    return { ok: true, text: readResolutionText(parseMarkdown(file), file, above) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return {
      ok: false,
      faults: [{ line: error.line ?? 1, message: describeMarkdownError(error) }],
    };
  }
}

/** What our own reader says is complete; what the MDX parser says lacks the remedy. */
function describeMarkdownError({ reason, source }: VFileMessage): string {
  if (source === 'content') return reason;
  if (source === 'micromark-extension-mdxjs-esm') {
    return 'A paragraph opens with import or export in small letters, which MDX takes for code. Remove it, or join it to the paragraph before.';
  }
  // The parser goes on to praise other forms of code.
  const wrong = reason.replace(/ \(note: .*\)/, '').replace(/\.$/, '');
  return `MDX cannot read this: ${wrong}. The signs < and { open code: where the text prints them, write \\< and \\{.`;
}
