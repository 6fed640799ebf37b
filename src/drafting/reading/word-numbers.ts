/**
 * The numbers that Word counts by itself, `5.` or `(a)`: the paragraphs of a draft are mostly
 * numbered so, and their numbers stand nowhere in the file (ISO/IEC 29500-1, 17.9).
 */
import type { Element } from 'xast';
import { romanNumeral } from '../../model/symbols/roman-numeral.ts';
import { childOf, elementsOf, valueOf, type WordParts } from './word-file.ts';

/** One level of a list. */
interface Level {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet`. */
  readonly format: string;
  /** What is printed, `%1.` for the number of the first level and a full stop. */
  readonly text: string;
  /** The style whose paragraphs stand at this level. */
  readonly style: string | undefined;
}

interface List {
  /** What counts together: several lists may be one series. */
  readonly series: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The levels at which this list begins anew, with its first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Styles may follow one another; more than this is a circle. */
const mostStyles = 20;

/**
 * Counts the paragraphs of a document: to be called with each in the order of the text.
 *
 * @returns what Word prints before the paragraph; empty for one without a number
 */
export function wordNumbers({ numbering, styles }: WordParts): (paragraph: Element) => string {
  const lists = listsOf(numbering, styles);
  const numberedStyles = new Map(
    elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  return (paragraph) => {
    const place = placeOf(paragraph);
    const list = place && lists.get(place.list);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) return '';
    const count = (counts.get(list.series) ?? []).slice(0, place.level + 1);
    for (const [at, start] of list.restarts) {
      const key = `${place.list}/${at}`;
      if (at <= place.level && !begun.has(key)) {
        begun.add(key);
        count[at] = start - 1;
      }
    }
    for (let at = 0; at < place.level; at += 1) count[at] ??= list.levels.get(at)?.start ?? 1;
    count[place.level] = (count[place.level] ?? level.start - 1) + 1;
    counts.set(list.series, count);
    return printed(level, list, count);
  };

  function placeOf(paragraph: Element): { list: string; level: number } | null {
    const properties = childOf(paragraph, 'w:pPr');
    let list = valueOf(properties, 'w:numPr', 'w:numId');
    let level = valueOf(properties, 'w:numPr', 'w:ilvl');
    let style = valueOf(properties, 'w:pStyle');
    for (let step = 0; style !== undefined && step < mostStyles; step += 1) {
      const own = numberedStyles.get(style);
      const fromStyle = valueOf(own, 'w:pPr', 'w:numPr', 'w:numId');
      if (list === undefined && fromStyle !== undefined) {
        list = fromStyle;
        const levels = [...(lists.get(fromStyle)?.levels ?? [])];
        const bound = levels.find(([, { style: of }]) => of === style)?.[0].toString();
        level ??= valueOf(own, 'w:pPr', 'w:numPr', 'w:ilvl') ?? bound;
      }
      style = valueOf(own, 'w:basedOn');
    }
    // The list 0 is that of paragraphs whose style has a number and which have none.
    if (list === undefined || list === '0' || !/^[0-8]$/.test(level ?? '0')) return null;
    return { list, level: Number(level ?? 0) };
  }
}

function listsOf(numbering: Element | null, styles: Element | null): ReadonlyMap<string, List> {
  const series = new Map(
    elementsOf(numbering, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      one,
    ]),
  );
  const nums = elementsOf(numbering, 'w:num');
  return new Map(
    nums.map((num) => {
      const id = linked(valueOf(num, 'w:abstractNumId') ?? '');
      const overrides = elementsOf(num, 'w:lvlOverride');
      const own = overrides.flatMap((override) => elementsOf(override, 'w:lvl'));
      const restarts = overrides.flatMap((override): [number, number][] => {
        const start = valueOf(override, 'w:startOverride');
        return start === undefined ? [] : [[levelAt(override), Number(start)]];
      });
      const levels = [...elementsOf(series.get(id), 'w:lvl'), ...own].map(
        (level) => [levelAt(level), readLevel(level)] as const,
      );
      const list: List = { series: id, levels: new Map(levels), restarts: new Map(restarts) };
      return [num.attributes['w:numId'] ?? '', list];
    }),
  );

  /** A series may be that of a style, which another one describes. */
  function linked(id: string): string {
    const name = valueOf(series.get(id), 'w:numStyleLink');
    const style = elementsOf(styles, 'w:style').find(
      ({ attributes }) => name !== undefined && attributes['w:styleId'] === name,
    );
    const list = valueOf(style, 'w:pPr', 'w:numPr', 'w:numId');
    const num = nums.find(({ attributes }) => list !== undefined && attributes['w:numId'] === list);
    return valueOf(num, 'w:abstractNumId') ?? id;
  }
}

function levelAt({ attributes }: Element): number {
  return Number(attributes['w:ilvl'] ?? 0);
}

function readLevel(level: Element): Level {
  return {
    start: Number(valueOf(level, 'w:start') ?? 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    style: valueOf(level, 'w:pStyle'),
  };
}

function printed({ format, text }: Level, { levels }: List, count: readonly number[]): string {
  if (format === 'bullet') return '•';
  if (format === 'none') return '';
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return inFormat(levels.get(at)?.format ?? 'decimal', count[at] ?? 1);
  });
}

function inFormat(format: string, number: number): string {
  if (number < 1 || number > 399) return String(number);
  // After z comes aa, then bb.
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return romanNumeral(number).toLowerCase();
    case 'upperRoman':
      return romanNumeral(number);
    default:
      return String(number);
  }
}
