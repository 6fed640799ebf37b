import { findLead } from '../leads/find-lead.ts';
import { breaksWord } from '../printed/dashes.ts';
import { openingMarker } from '../structure/markers.ts';
import { mayEnd, typingOf, type TextLine, type Typing } from './text-lines.ts';
import { splitNote } from './typed-runs.ts';

/** Lines that belong together, as one line. */
export interface TextParagraph {
  readonly words: string;
  /** The line on which it begins. */
  readonly number: number;
}

/** Puts the lines of a text together to paragraphs, however they were broken. */
export function paragraphsOf(lines: readonly TextLine[]): TextParagraph[] {
  const typing = typingOf(lines);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !opensParagraph(last, line, typing)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    words: joined(group.map(({ words }) => words)),
    number: group[0]?.number ?? 1,
  }));
}

function opensParagraph(group: readonly TextLine[], line: TextLine, typing: Typing): boolean {
  const above = group.at(-1);
  if (!above) return true;
  if (typing.blankLinesPart && line.isApart) return true;
  if (splitNote(line.words) !== null) return true;
  const opensWithLabel = openingMarker(`${line.words} x`) !== null;
  if (opensWithLabel && (mayEnd(above) || line.isApart)) return true;
  if (typing.width === Infinity) return true;
  return !typing.blankLinesPart && isSetApart(group, above, line, typing);
}

/** Where empty lines tell nothing: a line set in, a short line before it, or a verb that opens it. */
function isSetApart(
  group: readonly TextLine[],
  above: TextLine,
  line: TextLine,
  typing: Typing,
): boolean {
  const margin = group.length > 1 ? above.indent : 0;
  const isShort = above.words.length < typing.width * 0.8;
  if (!mayEnd(above)) return isShort && line.indent > margin && /^\p{Lu}/u.test(line.words);
  return line.indent > margin || isShort || findLead(line.words) !== null;
}

/** Lines as one: a space between two, but for a hyphen at the end of one. */
export function joined(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    if (whole === '') return line;
    return breaksWord(whole, line) && /^\p{L}/u.test(line) ? whole + line : `${whole} ${line}`;
  }, '');
}
