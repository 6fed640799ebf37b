import { romanNumeral } from '../symbols/roman-numeral.ts';
import { isParagraph, parseAnchor } from './anchor.ts';
import type { Anchor, ParagraphAnchor, PlaceAnchor } from './anchor.ts';

/**
 * How delegates call a place in a resolution, from its anchor: `op5` gives `OP5`, `pp7` `PP7`,
 * `op5-a-ii` `OP5 (a) (ii)`, `fn3` `note 3`, `ii-op3` `sect. II, OP3`, `annex2-4` `annex II,
 * para. 4`, `annex-art10-2` `annex, art. 10, para. 2`, `op1-quoted-op3` `OP1, quoted OP3`.
 *
 * @throws {RangeError} where the text is no anchor
 */
export function placeLabel(anchor: string): string {
  const said = known.get(anchor);
  if (said !== undefined) return said;
  const parsed = parseAnchor(anchor);
  if (!parsed) throw new RangeError(`“${anchor}” is not an anchor such as op5 or pp3.`);
  const label = labelOf(parsed);
  known.set(anchor, label);
  return label;
}

/** What has been said of anchors: most texts have the same. */
const known = new Map<string, string>();

function labelOf(anchor: Anchor): string {
  switch (anchor.type) {
    case 'note':
      return `note ${anchor.series === 'numbers' ? anchor.number : '*'.repeat(anchor.number)}`;
    case 'tableNote':
      return `${labelOf(anchor.table)}, note ${anchor.label}`;
    default:
      return [...scopeWords(anchor), quotedWords(anchor)].filter(Boolean).join(', ');
  }
}

const unitWords = {
  article: 'art.',
  rule: 'rule',
  guideline: 'guideline',
  principle: 'principle',
} as const;

function scopeWords({ quotedIn, annex, sections, unit }: PlaceAnchor): string[] {
  return [
    ...(quotedIn ? [labelOf(quotedIn.paragraph)] : []),
    ...(annex ? [annex.number === null ? 'annex' : `annex ${romanNumeral(annex.number)}`] : []),
    ...(sections.length > 0 ? [`sect. ${printedSection(sections)}`] : []),
    ...(unit ? [`${unitWords[unit.word]} ${printedNumber(unit.number)}`] : []),
  ];
}

/** The labels of sections as they are cited: `['ii', 'b']` gives `II.B`. */
export function printedSection(sections: readonly string[]): string {
  return sections.map(sectionLabel).join('.');
}

function sectionLabel(label: string): string {
  return label === 'again' ? 'again' : label.replace('sect-', '').toUpperCase();
}

function quotedWords(anchor: PlaceAnchor): string {
  const words = ownWords(anchor);
  if (!anchor.quotedIn || words === '') return words;
  return anchor.quotedIn.count === 1
    ? `quoted ${words}`
    : `quoted (${anchor.quotedIn.count}) ${words}`;
}

function ownWords(anchor: PlaceAnchor): string {
  if (!isParagraph(anchor)) return anchor.number === null ? '' : `${anchor.type} ${anchor.number}`;
  const step = stepWords(anchor);
  return [step, ...anchor.labels.map(labelWords)].filter(Boolean).join(' ');
}

function stepWords({ type, number }: ParagraphAnchor): string {
  if (number === null) return '';
  switch (type) {
    case 'preambular':
      return `PP${number}`;
    case 'operative':
      return `OP${printedNumber(number)}`;
    case 'annex':
      return `para. ${printedNumber(number)}`;
    case 'unnumbered':
      return `unnumbered para. ${number}`;
  }
}

function labelWords(label: string): string {
  return label === 'again' ? 'again' : `(${printedLabel(label)})`;
}

/** `1bis` as printed, `1 bis`; `1a` as `1A`. */
export function printedNumber(number: string): string {
  return printedLabel(number.replace(/(?<=^\d+)[a-z]$/, (letter) => letter.toUpperCase())).replace(
    '-again',
    ' again',
  );
}

/** The label of a sub-paragraph as printed, `abis` as `a bis`. */
export function printedLabel(label: string): string {
  return label.replace(/(?<=.)(?=(?:bis|ter|quater|quinquies|sexies)$)/, ' ');
}
