/**
 * Pinpoints: the place in an instrument that a citation names, as printed
 * (`Article 1, paragraph 3`) or as delegates say it (`OP5`), and as an anchor (`op5`).
 *
 * The forms are those of the UN Editorial Manual: "paragraph 5 of its resolution" in
 * running text, "para. 5" after the symbol in a note.
 */

import type { Pinpoint } from '../../model/text/resolution.ts';
import { anchorOf } from './pinpoint-anchor.ts';
import { ORDINAL } from './ordinal.ts';

/** `5`, `5 (a)`, `5(a)(ii)`, `1 (a bis)`, `2 (4)`; not the number of a resolution that follows in a list. */
const PARAGRAPH_NUMBER = String.raw`\d{1,4}(?:\s(?:bis|ter|quater)\b)?(?:\s?\((?:[a-z]{1,4}|\d{1,2})(?:\s(?:bis|ter|quater))?\))*(?![\w/]|\s?\(\d{4})`;

/** `III`, `III.F`, `A`, `one`. */
const DIVISION_NUMBER = String.raw`(?:(?:[IVXLC]+|[A-Z])(?:\.[A-Z0-9]\b)*(?![\w/(]|\s\()|(?:one|two|three|four|five)\b)`;

/** `5`, `5 and 6`, `61–76`, `1, 2 and 5`. */
const NUMBER = `(?:${PARAGRAPH_NUMBER}|${DIVISION_NUMBER})`;
const NUMBERS = String.raw`${NUMBER}(?:(?:,?\s(?:and|or|to)\s|,\s|[\u2010-\u2013-])${NUMBER})*`;

/** Divisions that are cited with a number. */
const NUMBERED = String.raw`(?:(?:[Oo]perative\s|[Pp]reambular\s)?(?:[Ss]ub)?[Pp]ara(?:graph)?s?\.?|[Aa]rt(?:icle)?s?\.?|[Cc]hap(?:ter)?s?\.?|[Ss]ect(?:ion)?s?\.?|[Pp]arts?|[Vv]ols?\.|[Rr]ules?|[Pp]rinciples?|[Gg]uidelines?|[Tt]ables?|[Ff]?(?:oot)?[Nn]otes?)`;

/** Divisions that need none where there is only one. */
const UNNUMBERED = String.raw`(?:[Aa]nnex(?:es)?|[Aa]ppendi(?:x|ces)|[Ee]nclosures?|[Pp]reamble)\b`;

/** `seventh preambular paragraph`, `third and fourth preambular paragraphs`. */
const PREAMBULAR = String.raw`(?:${ORDINAL}(?:(?:,|\sand|\sto)\s(?!preambular)|\s(?=preambular)))+preambular\sparagraphs?`;

/** `OP5`, `pp 7 (a)`. */
const SPOKEN = String.raw`(?:[Oo][Pp]|[Pp][Pp])\s?${PARAGRAPH_NUMBER}`;

/**
 * One step: `chap. II`. Several lead down: `chap. II, sect. A`. Each part of a pattern stands in
 * it as few times as can be: a long one takes longer to set up than to use.
 */
const STEP = String.raw`(?:${PREAMBULAR}|(?:${NUMBERED}(?:\s|(?<=\.))|${UNNUMBERED}\s)${NUMBERS}|${UNNUMBERED}|${SPOKEN})`;
const DOWN = String.raw`(?:,|\sand)\s`;
const STEPS = `${STEP}(?:${DOWN}${STEP})*`;

/** In running text the way also leads up: `paragraph 5 of the annex`. */
const UPWARD = String.raw`${STEP}(?:(?:${DOWN}|\s(?:of|to|in)\s(?:the\s)?)${STEP})*`;

const WHOLE = new RegExp(`^${UPWARD}$`);

/** `chap. III` in "A/CONF.157/24 (Part I), chap. III", behind the parenthesis of a report. */
const AFTER = new RegExp(
  String.raw`\)?,\s(?:in\sparticular\s|especially\s|notably\s|including\s)?(${STEPS})(?!\s(?:of|to|in)\s|\s?\(\w{1,4}\))`,
  'y',
);

/** `paragraph 5` in "paragraph 5 of its resolution". */
const BEFORE = new RegExp(
  String.raw`(?<![\w-])(${UPWARD}),?\s(?:of|to|in|from|under)\s(?:(?:its|the|their|that)\s)?$`,
);

/** How much text before a citation may hold its pinpoint. */
const REACH = 160;

/**
 * Reads a pinpoint that stands alone, as typed into a search box or printed:
 * `para. 5`, `op5`, `seventh preambular paragraph`, `chap. II, sect. A`, `op5-a`.
 * Null for anything else.
 */
export function parsePinpoint(text: string): Pinpoint | null {
  const trimmed = text.trim().replace(/^#/, '');
  const anchor = anchorOf(trimmed);
  return anchor !== null || WHOLE.test(trimmed) ? { text: trimmed, anchor } : null;
}

/** The pinpoint that follows a citation ending at `offset`, and where it ends; or null. */
export function pinpointAfter(
  text: string,
  offset: number,
): { readonly pinpoint: Pinpoint; readonly end: number } | null {
  AFTER.lastIndex = offset;
  const steps = AFTER.exec(text)?.[1];
  if (steps === undefined) return null;
  return { pinpoint: { text: steps, anchor: anchorOf(steps) }, end: AFTER.lastIndex };
}

/** The pinpoint that leads to a citation starting at `offset`: `paragraph 5 of its …`; or null. */
export function pinpointBefore(text: string, offset: number): Pinpoint | null {
  const steps = BEFORE.exec(text.slice(Math.max(0, offset - REACH), offset))?.[1];
  return steps === undefined ? null : { text: steps, anchor: anchorOf(steps) };
}
