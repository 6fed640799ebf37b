/** From the whole paragraphs of a part to their anchors. */

import {
  makeAnchor,
  type ParagraphAnchor,
  type TableAnchor,
} from '../../../model/places/anchor.ts';
import type { AnchorScope } from '../../../model/places/anchor-scope.ts';
import type { ParagraphKind } from '../../../model/text/resolution.ts';
import { failUnlessPrinted } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { refuseLostNumber, refuseWithoutEnd } from './doubtful.ts';
import { acts, findPreambular, lastWords, opensWithLead } from './kinds.ts';
import { isAlone, levelOf, preambleLevel, scopeOf, type Part } from './levels.ts';
import { mayFollow, numeralOf, type Numeral } from './numeral.ts';
import type { ParagraphDraft } from './rows.ts';

/** A whole paragraph with its place. A table has that of a table. */
export interface PlacedParagraph {
  readonly draft: ParagraphDraft;
  readonly kind: ParagraphKind;
  /** Null for a table, which is counted where it is read. */
  readonly anchor: ParagraphAnchor | null;
  /** Whether labels below it are named without it: it is all there is below `Rule 44`. */
  readonly isOnly: boolean;
}

/**
 * Gives each paragraph its kind and anchor. A section stands in an anchor at the innermost level
 * of headings at which numbers start again anywhere in the part; preambular paragraphs are
 * decided by themselves.
 *
 * @throws at a number that does not follow the one before, and at one printed twice
 */
export function placeParagraphs(
  paragraphs: readonly ParagraphDraft[],
  part: Part,
  reading: Reading,
): PlacedParagraph[] {
  const isAnnex = part.scope.annex !== null;
  const preambular = isAnnex
    ? new Set<ParagraphDraft>()
    : findPreambular(paragraphs, part.scope.quotedIn !== null, reading);
  const others = paragraphs.filter((draft) => !preambular.has(draft) && draft.table === null);
  const acting = levelOf(others, part);
  const places = new Places(reading);
  const counts = new Map<string, number>();
  const levelOfPreamble = preambleLevel(paragraphs, preambular);
  let previous: ParagraphDraft | null = null;

  const kindOfTable = (table: ParagraphDraft, kind: ParagraphKind): ParagraphKind =>
    paragraphs
      .slice(paragraphs.indexOf(table))
      .some((draft) => draft.section === table.section && preambular.has(draft))
      ? 'preambular'
      : kind;

  return paragraphs.map((draft) => {
    const kind: ParagraphKind = isAnnex
      ? 'annex'
      : preambular.has(draft)
        ? 'preambular'
        : 'operative';
    if (draft.table) return { draft, kind: kindOfTable(draft, kind), anchor: null, isOnly: false };
    const isPreambular = kind === 'preambular';
    const scope = scopeOf(draft, isPreambular ? levelOfPreamble : acting, part);
    if (draft.number !== null) {
      const numeral = numeralOf(draft.number.number);
      const isBare = isAnnex || scope.unit !== null;
      const anchor: ParagraphAnchor = {
        type: isBare ? 'annex' : 'operative',
        ...scope,
        number: numeral.step,
        labels: numeral.labels,
      };
      if (scope.quotedIn === null) checkNumber(draft, numeral, previous, anchor, reading);
      previous = draft;
      return { draft, kind, anchor: places.once(anchor, draft), isOnly: false };
    }
    const alone = !isPreambular && isAlone(draft, others, acting, part);
    const type = isPreambular
      ? 'preambular'
      : alone && !isAnnex && scope.unit === null
        ? 'operative'
        : 'unnumbered';
    const key = makeAnchor({ type, ...scope, number: '1', labels: [] });
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const anchor: ParagraphAnchor = { type, ...scope, number: String(count), labels: [] };
    if (!isPreambular && scope.quotedIn === null) {
      const place = makeAnchor(anchor);
      const isNumbered = previous?.section === draft.section;
      if (!isAnnex && isNumbered && acts(draft) && opensWithLead(draft.content)) {
        refuseLostNumber(draft.line, place, reading);
      }
      const isLost = endsWithWord(draft) && !isCaption(draft, paragraphs);
      if (isLost && (!isAnnex || isFirstAlone(draft, paragraphs))) {
        refuseWithoutEnd(draft.line, place, reading);
      }
    }
    return {
      draft,
      kind,
      anchor,
      isOnly: alone && scope.unit !== null,
    };
  });
}

/** Whether it stands right below a heading, and what follows ends otherwise. */
function isFirstAlone(draft: ParagraphDraft, all: readonly ParagraphDraft[]): boolean {
  const [first, second] = all.filter(({ section }) => section === draft.section);
  return first === draft && second !== undefined && !endsWithWord(second);
}

/** `Table 1`, right above what it names. */
function isCaption(draft: ParagraphDraft, all: readonly ParagraphDraft[]): boolean {
  return all[all.indexOf(draft) + 1]?.table != null;
}

function endsWithWord(draft: ParagraphDraft): boolean {
  return draft.rest.length === 0 && /[\p{L}\p{N}]$/u.test(lastWords(draft));
}

/** Anchors that are given once, and again only where the document prints a number twice. */
class Places {
  readonly #taken = new Set<string>();
  readonly #reading: Reading;
  constructor(reading: Reading) {
    this.#reading = reading;
  }
  once(anchor: ParagraphAnchor, draft: ParagraphDraft): ParagraphAnchor {
    const { line, number } = draft;
    const place = makeAnchor(anchor);
    if (!this.#taken.has(place)) {
      this.#taken.add(place);
      return anchor;
    }
    const printed = number?.number ?? '';
    failUnlessPrinted(this.#reading, {
      line,
      place,
      fault: 'number',
      wrong: `two operative paragraphs are numbered ${printed}`,
      remedy: `Number it ${numeralOf(printed).whole + 1} as the document does, or put the missing paragraph in its place.`,
    });
    return this.once({ ...anchor, labels: [...anchor.labels, 'again'] }, draft);
  }
}

function checkNumber(
  draft: ParagraphDraft,
  numeral: Numeral,
  previous: ParagraphDraft | null,
  anchor: ParagraphAnchor,
  reading: Reading,
): void {
  const before = previous && numeralOf(previous.number?.number ?? '');
  if (before && mayFollow(numeral, before)) return;
  const begins = numeral.whole === 1 && (numeral.addition === '' || numeral.addition === '.1');
  if (begins && previous?.section !== draft.section) return;
  // Two that are numbered alike are told where the second gets its anchor.
  if (before?.step === numeral.step && previous?.section === draft.section) return;
  const expected = before ? before.whole + 1 : 1;
  failUnlessPrinted(reading, {
    line: draft.line,
    place: makeAnchor(anchor),
    fault: 'number',
    wrong: before
      ? `operative paragraph ${draft.number?.number ?? ''} follows ${previous.number?.number ?? ''}`
      : `the first operative paragraph is numbered ${draft.number?.number ?? ''}`,
    remedy: `Number it ${expected} as the document does, or put the missing paragraph in its place.`,
  });
}

/** Counts the tables of a part, those within paragraphs, too. */
export function createTableCount(scope: AnchorScope): () => TableAnchor {
  let count = 0;
  return () => {
    count += 1;
    return { type: 'table', ...scope, number: String(count) };
  };
}
