/**
 * The one grammar of anchors: the fragment that addresses a paragraph, sub-paragraph,
 * annex paragraph or note within a resolution.
 *
 *     anchor    = [ part "-" ] paragraph | annex "-" steps | note
 *     paragraph = ( "pp" | "op" ) number *( "-" label )
 *     annex     = "annex" [ number ]
 *     steps     = number *( "-" label )
 *     part      = roman numeral: "ii"
 *     label     = 1*letter: "a", "ii"
 *     note      = "fn" number
 *
 * Everything is in lower case and numbers have no leading zeros, so that one place has
 * one address.
 */

/** `pp3`, `op5`, `op5-a-ii`, and in a text in parts `ii-op3`. */
export interface ParagraphAnchor {
  readonly type: 'preambular' | 'operative';
  /** The part of a text whose numbers start again in each part: `ii`. Null in an undivided text. */
  readonly part: string | null;
  readonly number: number;
  /** Labels of the sub-paragraphs on the way down, without punctuation: `['a', 'ii']`. */
  readonly labels: readonly string[];
}

/** `annex-4`, and where there are several annexes `annex2-4-b`. */
export interface AnnexAnchor {
  readonly type: 'annex';
  /** Which annex; null where there is only one. */
  readonly annex: number | null;
  readonly number: number;
  readonly labels: readonly string[];
}

/** `fn1`. */
export interface NoteAnchor {
  readonly type: 'note';
  readonly number: number;
}

export type Anchor = ParagraphAnchor | AnnexAnchor | NoteAnchor;

const number = '[1-9][0-9]*';
const labels = '(?:-[a-z]+)*';
const paragraphPattern = new RegExp(`^(?:([ivxlc]+)-)?(pp|op)(${number})(${labels})$`);
const annexPattern = new RegExp(`^annex(${number})?-(${number})(${labels})$`);
const notePattern = new RegExp(`^fn(${number})$`);

const prefixes = { preambular: 'pp', operative: 'op' } as const;

/**
 * Reads an anchor as it stands in an address, without the `#`: `op5-a`.
 * Returns null for anything that the grammar does not hold.
 */
export function parseAnchor(text: string): Anchor | null {
  const paragraph = paragraphPattern.exec(text);
  if (paragraph) {
    return {
      type: paragraph[2] === 'pp' ? 'preambular' : 'operative',
      part: paragraph[1] ?? null,
      number: Number(paragraph[3]),
      labels: splitLabels(paragraph[4]),
    };
  }
  const annex = annexPattern.exec(text);
  if (annex) {
    return {
      type: 'annex',
      annex: annex[1] === undefined ? null : Number(annex[1]),
      number: Number(annex[2]),
      labels: splitLabels(annex[3]),
    };
  }
  const note = notePattern.exec(text);
  return note && { type: 'note', number: Number(note[1]) };
}

/** Writes an anchor as it stands in an address: the inverse of {@link parseAnchor}. */
export function makeAnchor(anchor: Anchor): string {
  switch (anchor.type) {
    case 'note':
      return `fn${anchor.number}`;
    case 'annex':
      return [`annex${anchor.annex ?? ''}`, anchor.number, ...anchor.labels].join('-');
    default: {
      const paragraph = [`${prefixes[anchor.type]}${anchor.number}`, ...anchor.labels].join('-');
      return anchor.part === null ? paragraph : `${anchor.part}-${paragraph}`;
    }
  }
}

function splitLabels(joined: string | undefined): string[] {
  return joined ? joined.slice(1).split('-') : [];
}
