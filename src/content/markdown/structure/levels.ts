/** Which of the headings above a paragraph stand in its anchor. */

import type { AnchorScope } from '../../../model/places/anchor-scope.ts';
import { mayFollow, numeralOf } from './numeral.ts';
import type { PlacedSections } from './place-sections.ts';
import type { ParagraphDraft, SectionDraft } from './rows.ts';

/** The part of a text in which paragraphs stand. */
export interface Part {
  readonly scope: AnchorScope;
  readonly sections: PlacedSections;
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
export function levelOf(others: readonly ParagraphDraft[], { sections }: Part): number {
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
export function preambleLevel(
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

/** The article, rule, guideline or principle in which a paragraph stands. */
export function unitOf({ section }: ParagraphDraft, sections: PlacedSections): AnchorScope['unit'] {
  return section ? (sections.get(section)?.unit ?? null) : null;
}

/** What of the headings above a paragraph stands in its anchor. */
export function scopeOf(
  draft: ParagraphDraft,
  level: number,
  { scope, sections }: Part,
): AnchorScope {
  const unit = unitOf(draft, sections);
  if (unit) return { ...scope, unit };
  const above = chainOf(draft.section).findLast((section) => section.level <= level);
  return { ...scope, sections: above ? (sections.get(above)?.path ?? []) : [] };
}

/** Whether nothing else in its scope acts. */
export function isAlone(
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
