import type { PrintedHeading } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';
import { labelPosition } from '../../model/places/sub-paragraph-label.ts';

/** What headings of one level have in common. */
type Series = 'annex' | 'roman' | 'letter' | 'arabic' | 'plain' | 'italic' | `named ${string}`;

interface OpenHeading {
  readonly series: Series;
  /** `II`, where it has one. */
  readonly number: string | null;
  readonly level: number;
  /** Whether it is a number alone, which the next heading gives a title to. */
  readonly isBare: boolean;
  /** Whether it is the only annex, and so has no number. */
  readonly isWhole: boolean;
}

const annex = /^(?:Annex|Appendix|Enclosure)(?: [IVX]+| [A-Z]| \d+)?$/i;
const bare =
  /^(?:(?:Annex|Article|Rule|Guideline|Principle|Regulation|Part|Chapter|Pillar|(?:Income |Expenditure )?[Ss]ection) )?(?:[IVXLC]+|[A-Z]|\d+[A-Z]?)\.?$/;
const named =
  /^(Annex|Part|Chapter|Section|Pillar|Article|Rule|Guideline|Principle|Regulation|Cluster|Goal|Theme|Title|(?:Income|Expenditure) section) (?:[IVXLC]+|\d+[A-Z]?|[A-Z])\b/i;

/** Whether an outermost heading is that of an annex: `Annex`, `Annex II`, `Annex: Roads`. */
export function beginsAnnex(words: string): boolean {
  return /^Annex(?: [IVXLC]+| \d+| [A-Z])?(?:[\s.:]|$)/i.test(words);
}

/**
 * Finds the level of each heading of a text, in order: 1 for an annex, 2 for a section, 3 and
 * more for what is below. Headings of one series have one level; a new series is below the
 * one before.
 */
export class HeadingLevels {
  #open: OpenHeading[] = [];
  /** Whether numerals begin again in the text or annex, below headings in words; null before the first. */
  #numeralsBeginAgain: boolean | null = null;

  /** @param after the headings that follow */
  place({ runs, weight }: PrintedHeading, after: readonly PrintedHeading[]): number {
    const words = wordsOf(runs);
    const last = this.#open.at(-1);
    if (annex.test(words) && !this.#isOfAnAnnex(words)) {
      this.#numeralsBeginAgain = null;
      return this.#enter(
        { series: 'annex', number: null, level: 1, isBare: true, isWhole: !/\s/.test(words) },
        [],
      );
    }
    if (last?.isBare === true && !bare.test(words)) {
      this.#open = [...this.#open.slice(0, -1), { ...last, isBare: false }];
      return last.level;
    }
    const series = this.#seriesOf(words, weight);
    if (series === 'roman') this.#numeralsBeginAgain ??= beginsAgain(after);
    const known = this.#open.findIndex(
      (open) => open.series === series || (series === 'roman' && this.#isBeside(open)),
    );
    const isAnnexed = series === 'named annex';
    const above =
      known === -1 && !isAnnexed ? this.#open : this.#open.slice(0, isAnnexed ? 1 : known);
    const level = Math.min(Math.max(2, (above.at(-1)?.level ?? 1) + 1), 6);
    const number = numberIn(words);
    return this.#enter({ series, number, level, isBare: bare.test(words), isWhole: false }, above);
  }

  /** The annexes of what is annexed, as of a convention, are numbered, and it is not. */
  #isOfAnAnnex(words: string): boolean {
    return /\s/.test(words) && this.#open[0]?.isWhole === true;
  }

  /** A heading in words, as of an introduction, stands beside numerals that do not begin again. */
  #isBeside({ series, level }: OpenHeading): boolean {
    return series === 'plain' && level === 2 && this.#numeralsBeginAgain === false;
  }

  /** Whether an annex has begun. */
  get isInAnnex(): boolean {
    return this.#open[0]?.level === 1;
  }

  /** After words of the text, a heading is not the title of the number before them. */
  endTitle(): void {
    this.#open = this.#open.map((heading) => ({ ...heading, isBare: false }));
  }

  /** Whether a heading goes on with a series that is under way, or begins an annex. */
  isOneOfThese({ runs, weight }: PrintedHeading): boolean {
    const words = wordsOf(runs);
    if (annex.test(words)) return true;
    const series = this.#seriesOf(words, weight);
    return (
      series !== 'plain' && series !== 'italic' && this.#open.some((open) => open.series === series)
    );
  }

  #enter(heading: OpenHeading, above: readonly OpenHeading[]): number {
    this.#open = [...above, heading];
    return heading.level;
  }

  #seriesOf(words: string, weight: PrintedHeading['weight']): Series {
    if (weight === 2) return 'italic';
    const number = numberIn(words);
    if (number === null) {
      const word = named.exec(words)?.[1];
      return word === undefined ? 'plain' : `named ${word.toLowerCase()}`;
    }
    if (/^\d/.test(number)) return 'arabic';
    if (!/^[IVXLC]+$/.test(number)) return 'letter';
    return this.#continued(number) ?? this.#opened(number);
  }

  /** Whether I follows H, or C follows B: then it is a letter; II follows I. */
  #continued(number: string): 'letter' | 'roman' | null {
    const open = this.#open.findLast(
      ({ series, number: last }) =>
        (series === 'letter' || series === 'roman') &&
        last !== null &&
        follows(number, last, series),
    );
    return open?.series === 'letter' ? 'letter' : open ? 'roman' : null;
  }

  /** I opens a series of numerals; other letters go on with one of letters, out of order. */
  #opened(number: string): 'letter' | 'roman' {
    const underWay = this.#open.findLast(({ series }) => series === 'letter' || series === 'roman');
    const isLetter = number.length === 1 && !/^[IVX]$/.test(number);
    return isLetter && underWay?.series === 'letter' ? 'letter' : 'roman';
  }
}

/** Whether numerals begin again before the next annex. */
function beginsAgain(after: readonly PrintedHeading[]): boolean {
  const words = after.map(({ runs }) => wordsOf(runs));
  const end = words.findIndex((one) => annex.test(one));
  const numbers = words
    .slice(0, end === -1 ? words.length : end)
    .flatMap((one) => numberIn(one) ?? []);
  return numbers.some((number, index) => number === 'I' && numbers[index - 1] !== 'H');
}

/** `II` of `II`, `II.` and `II. Title`; null where there is none. */
function numberIn(words: string): string | null {
  return /^([IVXLC]+|[A-Z]|\d+)(?:\.(?: |$)|$)/.exec(words)?.[1] ?? null;
}

function follows(number: string, last: string, series: 'letter' | 'roman'): boolean {
  const kind = series === 'letter' ? 'letters' : series;
  const [next, previous] = [number, last].map((one) => labelPosition(one.toLowerCase(), kind));
  return next != null && previous != null && next === previous + 1;
}
