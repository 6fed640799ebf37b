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
import { findPreambular } from './kinds.ts';
import { mayFollow, numeralOf, type Numeral } from './numeral.ts';
import type { PlacedSections } from './place-sections.ts';
import type { ParagraphDraft, SectionDraft } from './rows.ts';

/** A whole paragraph with its place. A table has that of a table. */
export interface PlacedParagraph {
  readonly draft: ParagraphDraft;
  readonly kind: ParagraphKind;
  /** Null for a table, which is counted where it is read. */
  readonly anchor: ParagraphAnchor | null;
  /** Whether labels below it are named without it: it is all there is below `Rule 44`. */
  readonly isOnly: boolean;
}

/** The part of a text in which paragraphs stand. */
export interface Part {
  readonly scope: AnchorScope;
  readonly sections: PlacedSections;
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
  const preambular = isAnnex ? new Set<ParagraphDraft>() : findPreambular(paragraphs, reading);
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
    return {
      draft,
      kind,
      anchor: { type, ...scope, number: String(count), labels: [] },
      isOnly: alone && scope.unit !== null,
    };
  });
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

/** The headings above a paragraph, outermost first. */
function chainOf(section: SectionDraft | null): readonly SectionDraft[] {
  return section === null ? [] : [...chainOf(section.parent), section];
}

/** The level of the outermost heading that stands between two paragraphs; 0 for none. */
function levelBetween(one: ParagraphDraft, other: ParagraphDraft): number {
  const before = chainOf(one.section);
  return chainOf(other.section).find((section, depth) => section !== before[depth])?.level ?? 0;
}

/**
 * The innermost level at which the numbers of a part start again. Where none is numbered, that
 * of sections which hold one paragraph each.
 */
function levelOf(others: readonly ParagraphDraft[], { sections }: Part): number {
  const counted = others.filter((draft) => unitOf(draft, sections) === null);
  const numbered = counted.filter(({ number }) => number !== null);
  const levels = numbered.map((draft, index) => {
    const before = numbered[index - 1];
    const isFirst = numeralOf(draft.number?.number ?? '').whole === 1;
    return before && isFirst && !sameNumber(before, draft) ? levelBetween(before, draft) : 0;
  });
  if (numbered.length > 0) return Math.max(0, ...levels);
  const held = counted.map(({ section }) =>
    chainOf(section).find((each) => isNumbered(each, sections)),
  );
  const isOneEach =
    held.every((section) => section !== undefined) && new Set(held).size === held.length;
  return held.length > 1 && isOneEach ? (held[0]?.level ?? 0) : 0;
}

/** 1 bis after 1, 3.2 after 3.1: no series begins. */
function sameNumber(before: ParagraphDraft, draft: ParagraphDraft): boolean {
  return mayFollow(numeralOf(draft.number?.number ?? ''), numeralOf(before.number?.number ?? ''));
}

function isNumbered(section: SectionDraft, sections: PlacedSections): boolean {
  return sections.get(section)?.type === 'section';
}

/** The level at which preambles begin anew, each after others have acted. */
function preambleLevel(
  paragraphs: readonly ParagraphDraft[],
  preambular: ReadonlySet<ParagraphDraft>,
): number {
  const levels = paragraphs.map((draft, index) => {
    const before = paragraphs[index - 1];
    if (!before || !preambular.has(draft) || preambular.has(before)) return 0;
    const first = paragraphs.slice(0, index).some((each) => preambular.has(each));
    return first ? levelBetween(before, draft) : 0;
  });
  return Math.max(0, ...levels);
}

function unitOf({ section }: ParagraphDraft, sections: PlacedSections): AnchorScope['unit'] {
  return section ? (sections.get(section)?.unit ?? null) : null;
}

/** What of the headings above a paragraph stands in its anchor. */
function scopeOf(draft: ParagraphDraft, level: number, { scope, sections }: Part): AnchorScope {
  const unit = unitOf(draft, sections);
  if (unit) return { ...scope, unit };
  const above = chainOf(draft.section).findLast((section) => section.level <= level);
  return { ...scope, sections: above ? (sections.get(above)?.path ?? []) : [] };
}

/** Whether nothing else in its scope acts. */
function isAlone(
  draft: ParagraphDraft,
  others: readonly ParagraphDraft[],
  level: number,
  part: Part,
): boolean {
  const key = JSON.stringify(scopeOf(draft, level, part));
  return others.every(
    (other) => other === draft || JSON.stringify(scopeOf(other, level, part)) !== key,
  );
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
