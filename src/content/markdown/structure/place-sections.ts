/** From the headings of a part to their anchors. */

import { makeAnchor, type HeadingAnchor } from '../../../model/places/anchor.ts';
import type { AnchorScope, UnitWord } from '../../../model/places/anchor-scope.ts';
import { labelPosition, type LabelSeries } from '../../../model/places/sub-paragraph-label.ts';
import type { SectionType } from '../../../model/text/resolution.ts';
import { failUnlessPrinted } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { numeralOf } from './numeral.ts';
import type { SectionDraft } from './rows.ts';

/** Where a heading stands, and what the anchors of paragraphs below it may name. */
export interface PlacedSection {
  readonly anchor: string;
  readonly type: SectionType;
  /** The labels of the numbered sections down to it: `['ii', 'b']`. */
  readonly path: readonly string[];
  /** The article, rule, guideline or principle that it is or stands in. */
  readonly unit: AnchorScope['unit'];
}

export type PlacedSections = ReadonlyMap<SectionDraft, PlacedSection>;

const unitWords: Readonly<Partial<Record<SectionType, UnitWord>>> = {
  article: 'article',
  rule: 'rule',
  guideline: 'guideline',
  principle: 'principle',
};

/**
 * Gives each heading its anchor. A numbered section that would have that of another, as an A
 * under the second of two plain headings, is counted with the plain headings.
 *
 * @param scope the annex or quotation in which they stand
 * @throws at a section whose number does not follow the one before
 */
export function placeSections(
  sections: readonly SectionDraft[],
  scope: AnchorScope,
  reading: Reading,
): PlacedSections {
  const placed = new Map<SectionDraft, PlacedSection>();
  const taken = new Set<string>();
  let headings = 0;
  for (const section of sections) {
    const above = section.parent ? placed.get(section.parent) : undefined;
    const path = [...(above?.path ?? []), ...labelOf(section, sections, above)];
    const unit = unitOf(section) ?? above?.unit ?? null;
    const named: HeadingAnchor =
      unitOf(section) !== null
        ? { type: 'heading', ...scope, unit, number: null }
        : { type: 'heading', ...scope, sections: path, number: null };
    const isNamed = section.words.type !== 'heading' && section.words.number !== null;
    const anchor = isNamed ? makeAnchor(named) : '';
    if (isNamed && !taken.has(anchor)) {
      taken.add(anchor);
      if (section.words.type === 'section' && scope.quotedIn === null) {
        checkSequence(section, sections, anchor, reading);
      }
      placed.set(section, { anchor, type: section.words.type, path, unit });
      continue;
    }
    if (isNamed && unitOf(section) !== null) {
      placed.set(section, placeAgain(section, scope, unit, path, anchor, taken, reading));
      continue;
    }
    headings += 1;
    const counted = makeAnchor({ type: 'heading', ...scope, number: String(headings) });
    placed.set(section, {
      anchor: counted,
      type: 'heading',
      path: above?.path ?? [],
      unit: above?.unit ?? null,
    });
  }
  return placed;
}

/** An article whose number is printed twice. */
function placeAgain(
  section: SectionDraft,
  scope: AnchorScope,
  unit: AnchorScope['unit'],
  path: readonly string[],
  place: string,
  taken: Set<string>,
  reading: Reading,
): PlacedSection {
  failUnlessPrinted(reading, {
    line: section.line,
    place,
    fault: 'number',
    wrong: `two headings are called ${section.words.marker}`,
    remedy: 'Number them as the document does.',
  });
  const again = unit && { ...unit, number: `${unit.number}-again` };
  const anchor = makeAnchor({ type: 'heading', ...scope, unit: again, number: null });
  taken.add(anchor);
  return { anchor, type: section.words.type, path, unit: again };
}

function unitOf({ words: { type, number } }: SectionDraft): AnchorScope['unit'] {
  const word = unitWords[type];
  return word && number !== null ? { word, number: numeralOf(number).step } : null;
}

/** The step of a numbered section in anchors: `ii`, `b`, and outermost `sect-b`. */
function labelOf(
  section: SectionDraft,
  sections: readonly SectionDraft[],
  above: PlacedSection | undefined,
): string[] {
  if (section.words.type !== 'section') return [];
  const label = section.words.number?.toLowerCase() ?? '';
  const isOutermost = (above?.path ?? []).length === 0;
  return [isOutermost && seriesOf(section, sections) === 'letters' ? `sect-${label}` : label];
}

/** Whether `C` and `I` are letters or numerals is told by the first of their series. */
function seriesOf(section: SectionDraft, sections: readonly SectionDraft[]): LabelSeries {
  const first = seriesAround(section, sections)[0]?.words.number?.toLowerCase() ?? '';
  return first === 'i' || (first.length > 1 && labelPosition(first, 'roman') !== null)
    ? 'roman'
    : 'letters';
}

/** The numbered sections beside one, itself among them. */
function seriesAround(
  { parent }: SectionDraft,
  sections: readonly SectionDraft[],
): readonly SectionDraft[] {
  return sections.filter((other) => other.parent === parent && other.words.type === 'section');
}

function checkSequence(
  section: SectionDraft,
  sections: readonly SectionDraft[],
  place: string,
  reading: Reading,
): void {
  const around = seriesAround(section, sections);
  const before = around[around.indexOf(section) - 1];
  const series = seriesOf(section, sections);
  const position = (of: SectionDraft | undefined): number =>
    labelPosition(of?.words.number?.toLowerCase() ?? '', series) ?? 0;
  if (position(section) === position(before) + 1) return;
  failUnlessPrinted(reading, {
    line: section.line,
    place,
    fault: 'number',
    wrong: before
      ? `section ${section.words.number ?? ''} follows ${before.words.number ?? ''}`
      : `the first section is numbered ${section.words.number ?? ''}`,
    remedy:
      'Number it as the document does, with as many signs # as the sections that it stands beside.',
  });
}
