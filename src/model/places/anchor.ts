/**
 * The one grammar of anchors: the fragment that addresses a paragraph, heading, table or note
 * within a resolution.
 *
 *     anchor     = [ quoting ] place | note
 *     quoting    = paragraph "-quoted" [ number ] "-"
 *     place      = heading | paragraph | table
 *     heading    = scope | [ scope "-" ] "heading" number
 *     scope      = annex / sections / unit, in this order and joined by "-"
 *     annex      = "annex" [ number ]
 *     sections   = ( roman | "sect-" letter ) *( "-" ( letter | roman ) )
 *     unit       = ( "art" | "rule" | "guideline" | "principle" ) numeral
 *     paragraph  = [ scope "-" ] step *( "-" label )
 *     step       = ( "pp" | "op" ) numeral | "p" number
 *                | numeral, in an annex or unit | label, in a unit
 *     table      = [ scope "-" ] "table" number
 *     note       = ( "fn" | "fna" ) number | table "-note-" letter
 *     numeral    = number [ letter | "bis" … ]
 *     label      = letters, roman numeral or number, [ "bis" … ]
 *
 * `-again` after a numeral, label or section stands for one that is printed a second time.
 * Everything is in lower case and numbers have no leading zeros, so that one place has one
 * address. What each form means is told by the table of anchors in the README.
 */

import { parseScope, makeScope, type AnchorScope, type ParagraphAnchor } from './anchor-scope.ts';

export type { ParagraphAnchor } from './anchor-scope.ts';

/** The heading of its scope, `ii`, `annex2`, `annex-art10`, or a plain one: `heading2`. */
export interface HeadingAnchor extends AnchorScope {
  readonly type: 'heading';
  /** Which of the plain headings of the text or annex; null where the scope says it all. */
  readonly number: string | null;
}

/** `table1`, `annex-table1`. */
export interface TableAnchor extends AnchorScope {
  readonly type: 'table';
  readonly number: string;
}

/** `fn1`; `fna2` for the note marked with two asterisks. */
export interface NoteAnchor {
  readonly type: 'note';
  readonly series: 'numbers' | 'asterisks';
  readonly number: number;
}

/** `table1-note-a`. */
export interface TableNoteAnchor {
  readonly type: 'tableNote';
  readonly table: TableAnchor;
  readonly label: string;
}

/** What stands in the text itself. */
export type PlaceAnchor = ParagraphAnchor | HeadingAnchor | TableAnchor;

export type Anchor = PlaceAnchor | NoteAnchor | TableNoteAnchor;

/** A whole text: no annex, no section, no quotation. */
export const wholeText: AnchorScope = { quotedIn: null, annex: null, sections: [], unit: null };

const ordinal = '(?:bis|ter|quater|quinquies|sexies)';
const labelPattern = new RegExp(
  `^(?:(?:([a-z])\\1*|[ivxl]+)${ordinal}?|[1-9]\\d*(?:[a-z]|${ordinal})?|again)$`,
);
const numeral = `[1-9]\\d*(?:[a-z]|${ordinal})?`;
const numeralPattern = new RegExp(`^${numeral}$`);
const stepPattern = new RegExp(`^(?:(pp|op)(${numeral})|(p)([1-9]\\d*))$`);
const countedPattern = /^(heading|table)([1-9]\d*)$/;
const notePattern = /^(fna?)([1-9]\d*)$/;
const tableNotePattern = /^(.+)-note-([a-z]{1,3})$/;

const types = { pp: 'preambular', op: 'operative', p: 'unnumbered' } as const;
const prefixes = { preambular: 'pp', operative: 'op', unnumbered: 'p', annex: '' } as const;

/**
 * Reads an anchor as it stands in an address, without the `#`: `op5-a`.
 * Returns null for anything that the grammar does not hold.
 */
export function parseAnchor(text: string): Anchor | null {
  const anchor = parseNote(text) ?? parsePlace(text);
  return anchor !== null && makeAnchor(anchor) === text ? anchor : null;
}

/** Writes an anchor as it stands in an address: the inverse of {@link parseAnchor}. */
export function makeAnchor(anchor: Anchor): string {
  switch (anchor.type) {
    case 'note':
      return `${anchor.series === 'numbers' ? 'fn' : 'fna'}${anchor.number}`;
    case 'tableNote':
      return `${makeAnchor(anchor.table)}-note-${anchor.label}`;
    case 'table':
      return joined(anchor, [`table${anchor.number}`]);
    case 'heading':
      return joined(anchor, anchor.number === null ? [] : [`heading${anchor.number}`]);
    default: {
      const step = anchor.number === null ? [] : [prefixes[anchor.type] + anchor.number];
      return joined(anchor, [...step, ...anchor.labels]);
    }
  }
}

function joined({ quotedIn, ...scope }: AnchorScope, steps: readonly string[]): string {
  const own = [...makeScope(scope), ...steps];
  if (quotedIn === null) return own.join('-');
  const count = quotedIn.count === 1 ? '' : quotedIn.count;
  return [makeAnchor(quotedIn.paragraph), `quoted${count}`, ...own].join('-');
}

function parseNote(text: string): NoteAnchor | TableNoteAnchor | null {
  const [, series, number] = notePattern.exec(text) ?? [];
  if (series !== undefined) {
    const named = series === 'fn' ? 'numbers' : 'asterisks';
    return { type: 'note', series: named, number: Number(number) };
  }
  const [, holder = '', label = ''] = tableNotePattern.exec(text) ?? [];
  const table = parsePlace(holder);
  return table?.type === 'table' ? { type: 'tableNote', table, label } : null;
}

function parsePlace(text: string): PlaceAnchor | null {
  const [, holder, count = '1', quoted] = /^(.+)-quoted(\d*)-(.+)$/.exec(text) ?? [];
  if (holder !== undefined && quoted !== undefined) {
    const paragraph = parsePlace(holder);
    if (!paragraph || !isParagraph(paragraph)) return null;
    return parseSteps(quoted, { paragraph, count: Number(count || '1') });
  }
  return parseSteps(text, null);
}

function parseSteps(text: string, quotedIn: AnchorScope['quotedIn']): PlaceAnchor | null {
  const { scope, rest } = parseScope(text.split('-'), quotedIn);
  const [step, ...labels] = rest;
  const isScoped = scope.annex !== null || scope.sections.length > 0 || scope.unit !== null;
  if (step === undefined) return isScoped ? { type: 'heading', ...scope, number: null } : null;
  const [, counted, count = ''] = countedPattern.exec(step) ?? [];
  if (counted !== undefined) {
    if (labels.length > 0) return null;
    return { type: counted === 'table' ? 'table' : 'heading', ...scope, number: count };
  }
  if (![...labels].every((label) => labelPattern.test(label))) return null;
  const [, prefix, number, bare, position] = stepPattern.exec(step) ?? [];
  const kind = (prefix ?? bare) as keyof typeof types | undefined;
  if (kind !== undefined) {
    return { type: types[kind], ...scope, number: number ?? position ?? null, labels };
  }
  if (scope.annex === null && scope.unit === null) return null;
  if (numeralPattern.test(step)) return { type: 'annex', ...scope, number: step, labels };
  return scope.unit !== null && labelPattern.test(step)
    ? { type: 'annex', ...scope, number: null, labels: rest }
    : null;
}

/** Whether an anchor is that of a paragraph or sub-paragraph. */
export function isParagraph(anchor: Anchor): anchor is ParagraphAnchor {
  return 'labels' in anchor;
}
