import type { PrintedHeading } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';

/** What headings of one level have in common. */
type Series = 'annex' | 'roman' | 'letter' | 'arabic' | 'plain' | 'italic' | `named ${string}`;

interface OpenHeading {
  readonly series: Series;
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

/**
 * Finds the level of each heading of a text, in order: 1 for an annex, 2 for a section, 3 and
 * more for what is below. Headings of one series have one level; a new series is below the
 * one before.
 */
export class HeadingLevels {
  #open: OpenHeading[] = [];

  place({ runs, weight }: PrintedHeading): number {
    const words = wordsOf(runs);
    const last = this.#open.at(-1);
    if (annex.test(words) && !this.#isOfAnAnnex(words)) {
      return this.#enter(
        { series: 'annex', level: 1, isBare: true, isWhole: !/\s/.test(words) },
        [],
      );
    }
    if (last?.isBare === true && !bare.test(words)) {
      this.#open = [...this.#open.slice(0, -1), { ...last, isBare: false }];
      return last.level;
    }
    const series = this.#seriesOf(words, weight);
    const known = this.#open.findIndex((open) => open.series === series);
    const isAnnexed = series === 'named annex';
    const above =
      known === -1 && !isAnnexed ? this.#open : this.#open.slice(0, isAnnexed ? 1 : known);
    const level = Math.min(Math.max(2, (above.at(-1)?.level ?? 1) + 1), 6);
    return this.#enter({ series, level, isBare: bare.test(words), isWhole: false }, above);
  }

  /** The annexes of what is annexed, as of a convention, are numbered, and it is not. */
  #isOfAnAnnex(words: string): boolean {
    return /\s/.test(words) && this.#open[0]?.isWhole === true;
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
    const number = /^([IVXLC]+|[A-Z]|\d+)(?:\.(?: |$)|$)/.exec(words)?.[1];
    if (number === undefined) {
      const word = named.exec(words)?.[1];
      return word === undefined ? 'plain' : `named ${word.toLowerCase()}`;
    }
    if (/^\d/.test(number)) return 'arabic';
    if (!/^[IVXLC]+$/.test(number)) return 'letter';
    // C follows B, and I opens a series of numerals unless letters are under way.
    const underWay = this.#open.findLast(({ series }) => series === 'letter' || series === 'roman');
    const isLetter = number.length === 1 && number !== 'I' && number !== 'V' && number !== 'X';
    return isLetter && underWay?.series === 'letter' ? 'letter' : 'roman';
  }
}
