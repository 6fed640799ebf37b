/** Document symbols in a text, and the Official Records that are cited around them. */

import { parseSymbol } from '../../model/symbols/symbol.ts';
import type { Pinpoint } from '../../model/text/resolution.ts';
import { parsePinpoint, pinpointAfter } from './pinpoint.ts';

/** A document cited by its symbol. */
export interface DocumentMention {
  readonly start: number;
  readonly end: number;
  /** In canonical form: `A/CONF.157/24 (Part I)`. */
  readonly symbol: string;
  /** The place named after it: `chap. III`. */
  readonly pinpoint: Pinpoint | null;
  /** Where the mention with its pinpoint ends. */
  readonly reach: number;
}

/**
 * `CONF.157`, `2001`, `L.104`, `S-24`, `Sub.2`; with `-S`, the series of a joint symbol. A space
 * may have slipped in before `Add.1`.
 */
const PART = String.raw`(?:\s(?=(?:Add|Corr|Rev)\.\d))?[A-Z0-9][A-Za-z0-9]*(?:[.\u2010\u2011-][A-Z0-9][A-Za-z0-9]*|\u2013(?=[A-Z]+/)[A-Z]+)*`;

/** `(Part I)`, `(Parts I and II)`, `(Vol. II)`, `(Sect.29B)`, `(Introduction)`, `(2000)`, `(XXI)`; in `COP(13)` the session. */
const DIVISION = String.raw`\s?\((?:(?:[Pp]arts?\s|Vols?\.\s?|Sects?\.\s?)[^()]{1,20}|Introduction|Plan\soutline)\)`;
const SESSION = String.raw`\s?\((?:E?S-)?(?:\d{1,4}|[IVXLC]+)\)`;

/** The letter of a resolution's part: ` B` in `A/RES/57/270 B`. */
const LETTER = String.raw`(?<=/RES/\S*)\s?[A-Z](?![\w’'-]|\s[a-z]{3})`;

/** A series in capitals, then parts behind slashes. Web addresses have them too, behind a dot or slash. */
const SYMBOL = new RegExp(
  String.raw`(?<![\w/.:@-])(?:[A-Z]{1,8}|(?:GC|IDB|PBC)\.\d+)(?:/${PART}(?:${DIVISION}|${SESSION})?)+(?:${LETTER}(?:${SESSION})?)?(?![\w/]|[\u2010-\u2012-]\d|\u2013\d+/)`,
  'g',
);

/** How a name of the Official Records begins, up to the parenthesis with its symbol. */
const RECORDS = /(?:Official\sRecords\sof\sthe|[Ii]bid\.,)[^;()]*\($/;

/** Older texts shorten what follows a symbol: `A/51/10 and Corr.1 and 2`. */
const SHORTHAND = /(?:,?\s(?:and\s)?(?:Add|Corr|Rev)\.\d+(?:(?:,\s|\sand\s|[-–])\d+(?![\w/]))*)*/y;

/** Between two symbols of one parenthesis: a document and its corrigenda. */
const BETWEEN_SYMBOLS = /^(?:,|,?\sand)\s$/;

/** `vol. I` and what follows it: `annex VI`. */
const VOLUME = /^vol\. ([IVX]+)(?:, (.+))?$/;

/** How much text before a symbol may hold the name of the Official Records. */
const RECORDS_REACH = 250;

/**
 * The documents that a text cites by symbol, in order.
 *
 * "Official Records of the …, Supplement No. 3 (E/2001/23)" is one mention from its
 * first word to the parenthesis. Where the parenthesis holds several symbols, each is
 * a mention by itself. The place named after a document and its corrigenda is in the
 * document.
 */
export function findDocuments(text: string): DocumentMention[] {
  if (!text.includes('/')) return [];
  const symbols = Array.from(text.matchAll(SYMBOL), (match) => symbolMention(match)).filter(
    (mention) => mention !== null,
  );
  return symbols.map((mention, index) => {
    const before = text.slice(Math.max(0, mention.start - RECORDS_REACH), mention.start);
    const opened = before.endsWith('(');
    const end = endOfShorthand(text, mention.end);
    const records = opened && text[end] === ')' ? RECORDS.exec(before)?.[0] : undefined;
    if (records !== undefined) {
      const named = { ...mention, start: mention.start - records.length, end: end + 1 };
      return withPinpoint(text, named, named.end);
    }
    const corrected = symbols[index + 1]?.symbol.startsWith(`${mention.symbol}/`) ?? false;
    return withPinpoint(text, mention, opened || corrected ? listEnd(text, symbols, index) : end);
  });
}

type SymbolMention = Omit<DocumentMention, 'pinpoint' | 'reach'>;

function symbolMention(match: RegExpExecArray): SymbolMention | null {
  const result = parseSymbol(match[0]);
  return result.ok
    ? { start: match.index, end: match.index + match[0].length, symbol: result.value }
    : null;
}

function endOfShorthand(text: string, offset: number): number {
  SHORTHAND.lastIndex = offset;
  return offset + (SHORTHAND.exec(text)?.[0].length ?? 0);
}

/** Where the list of symbols that starts at `index` ends. */
function listEnd(text: string, symbols: readonly SymbolMention[], index: number): number {
  const end = endOfShorthand(text, symbols[index]?.end ?? text.length);
  const next = symbols[index + 1];
  return next && BETWEEN_SYMBOLS.test(text.slice(end, next.start))
    ? listEnd(text, symbols, index + 1)
    : end;
}

function withPinpoint(text: string, mention: SymbolMention, offset: number): DocumentMention {
  const after = pinpointAfter(text, offset);
  const found = { ...mention, pinpoint: after?.pinpoint ?? null, reach: after?.end ?? mention.end };
  const [, volume, within] = VOLUME.exec(after?.pinpoint.text ?? '') ?? [];
  if (volume === undefined || found.symbol.includes('(')) return found;
  // Volumes are documents of their own.
  const symbol = `${found.symbol} (Vol. ${volume})`;
  return { ...found, symbol, pinpoint: within === undefined ? null : parsePinpoint(within) };
}
