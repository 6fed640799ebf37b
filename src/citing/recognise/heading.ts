/** The words that lead to a resolution's number: "its resolution", "decisions of the Assembly". */

import type { Body } from './body.ts';

/** What stands before a number that the word "resolution" or "decision" introduces. */
export interface Heading {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
  /** Where the mention begins: at the word, or at the body's name directly before it. */
  readonly start: number;
  /** The body that the words name as the author, null for none. */
  readonly body: Body | null;
  /** Whether the body is named right beside the word, not as the one that acts by it. */
  readonly direct: boolean;
  /** "its resolution": of the organ that speaks, or of a body named just before. */
  readonly own: boolean;
  /** "adoption of resolution": the author may follow after the title, as "by the …". */
  readonly adoption: boolean;
}

/**
 * The word before a number, or before "of the General Assembly" and a number; also in
 * "relevant resolutions, in particular 1325 (2000)".
 */
const WORD =
  /(?<![\w/-])(resolution|decision)(s?)(?:\sNos?\.)?(?:,\s(?:in\sparticular|including|notably|namely|most\srecently))?,?\s(?:of\s(?:the\s)?)?$/i;

/** "its resolution", "its previous resolutions". */
const OWN =
  /\bits(?:\s(?:own|other|many|previous|earlier|prior|past|recent|latest|relevant|related|annual|biennial|subsequent|landmark|consensus|and))*\s$/i;

/** "paragraph 5 of", between a body and its resolution. */
const PLACE = String.raw`(?:\s(?:paragraph|section|part|annex|chapter)[^;]{0,40}\s(?:of|to))?`;

/**
 * Between a body and "its resolution": "the Assembly, in", "by the Council on 16 May 1998 of". After
 * a comma alone it is the organ's that speaks: "the report of the Working Group, its resolution".
 */
const BEFORE_OWN = new RegExp(
  String.raw`^(?:\son\s\d{1,2}\s\w+\s\d{4})?(?:,?\s(?:in|by|of)|\sthrough)?${PLACE}\s$`,
);

/** Between a body and "resolution", where it acts by it: "the Council in", "the Council adopted". */
const BEFORE_BARE = new RegExp(String.raw`^,?\s(?:in|by|through|adopted)${PLACE}\s$`);

/** Between an organ and "resolution", where it asked for a report: "the Council submitted pursuant to". */
const BEFORE_ASKED = new RegExp(String.raw`^,?\s(?:submitted\s)?pursuant\sto${PLACE}\s$`);

/** A proper name before the word makes it another body's: "ESCAP resolution 73/1". */
const PROPER_NAME = /[^.;:“"(]\s[A-Z][\w.-]*\s$/;

/** Capitalised words before it that do not say whose it is. */
const NO_AUTHOR = /(?:United\sNations|See)\s$/;

/** How much text before a number is looked at. */
const REACH = 120;

/**
 * The heading of the number at `offset`; undefined if the number has none, null if the
 * words before it say that it is not a resolution of one of the organs.
 */
export function headingBefore(
  text: string,
  offset: number,
  bodies: readonly Body[],
): Heading | null | undefined {
  const named = bodyEndingAt(text, offset, bodies, /^[,:]?\s$/);
  const lead = text.slice(Math.max(0, offset - REACH), named?.start ?? offset);
  const word = WORD.exec(lead);
  if (!word) return undefined;

  const wordStart = (named?.start ?? offset) - word[0].length;
  const author = withCoAuthor(
    bodyEndingAt(text, wordStart, bodies, /^(?:[’']s)?\s$/),
    text,
    bodies,
  );
  const before = text.slice(Math.max(0, wordStart - REACH), wordStart);
  if (/draft\s$/i.test(before)) return null;
  if (!author && PROPER_NAME.test(before) && !NO_AUTHOR.test(before)) return null;

  const own = OWN.exec(before);
  return {
    kind: word[1]?.toLowerCase() === 'decision' ? 'decision' : 'resolution',
    plural: word[2] === 's',
    start: author?.start ?? wordStart,
    body:
      named ??
      author ??
      (own
        ? bodyEndingAt(text, wordStart - own[0].length, bodies, BEFORE_OWN)
        : (bodyEndingAt(text, wordStart, bodies, BEFORE_BARE) ??
          organEndingAt(text, wordStart, bodies))),
    direct: (named ?? author) !== null,
    own: own !== null,
    adoption: /\badopt(?:ion|ed|ing)\b(?:\sof)?(?:\s(?:its|the))?\s$/.test(before),
  };
}

/** The last body named before `offset`, if only words of the given form come between. */
function bodyEndingAt(
  text: string,
  offset: number,
  bodies: readonly Body[],
  between: RegExp,
): Body | null {
  const body = bodies.findLast(({ end }) => end <= offset);
  return body && between.test(text.slice(body.end, offset)) ? body : null;
}

/** The organ that asked, before "submitted pursuant to"; other bodies work by others' resolutions. */
function organEndingAt(text: string, offset: number, bodies: readonly Body[]): Body | null {
  const body = bodyEndingAt(text, offset, bodies, BEFORE_ASKED);
  return body && body.organs.length > 0 ? body : null;
}

/** Two organs with resolutions side by side: "General Assembly and Security Council resolutions". */
function withCoAuthor(body: Body | null, text: string, bodies: readonly Body[]): Body | null {
  if (!body || body.organs.length === 0) return body;
  const other = bodyEndingAt(text, body.start, bodies, /^\sand\s$/);
  if (!other || other.organs.length === 0) return body;
  return { ...body, start: other.start, organs: [...other.organs, ...body.organs] };
}

/** "of the Sub-Commission …", "adopted by the Council", perhaps after a title in quotes. */
const AUTHOR_AFTER =
  /^(?:,?\s(?:entitled\s)?[“"][^”"]{1,300}[”"])?,?\s(?:of|adopted\sby)\s(?:the\s)?$/;

/** After a comma, what another body does by the resolution: "pursuant to 72/55, of the Group". */
const DOER_AFTER = /^,\sof\s(?:the\s)?$/;

/** After "adoption of resolution …", perhaps after its subject, ", by the Subcommission". */
const ADOPTER_AFTER = /^(?:[^;]{0,300},)?\sby\s(?:the\s)?$/;

/**
 * The body that is named as the author behind a number that ends, with its date, at
 * `offset`: "resolution 2000/22 of 18 August 2000 of the Sub-Commission on …"; or null.
 */
export function authorAfter(
  text: string,
  offset: number,
  bodies: readonly Body[],
  adoption: boolean,
): Body | null {
  const body = bodies.find(({ start }) => start >= offset);
  if (!body) return null;
  const between = text.slice(offset, body.start);
  if (body.organs.length === 0 && DOER_AFTER.test(between)) return null;
  return AUTHOR_AFTER.test(between) || (adoption && ADOPTER_AFTER.test(between)) ? body : null;
}
