import type { PrintedHeading } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';

/** What headings of one level have in common. */
type Series = 'annex' | 'roman' | 'letter' | 'arabic' | 'plain' | 'italic' | `named ${string}`;

interface OpenHeading {
  readonly series: Series;
  readonly level: number;
  /** Whether it is a number alone, which the next heading gives a title to. */
  readonly isBare: boolean;
}

const annex = /^(?:Annex|Appendix|Enclosure)(?: [IVX]+| [A-Z]| \d+)?$/i;
const bare =
  /^(?:(?:Article|Rule|Guideline|Principle|Regulation|Part|Chapter|Pillar|(?:Income |Expenditure )?[Ss]ection) )?(?:[IVXLC]+|[A-Z]|\d+[A-Z]?)\.?$/;
const named =
  /^(Part|Chapter|Section|Pillar|Article|Rule|Guideline|Principle|Regulation|Cluster|Goal|Theme|Title|(?:Income|Expenditure) section) (?:[IVXLC]+|\d+[A-Z]?|[A-Z])\b/i;

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
    if (annex.test(words)) {
      return this.#enter({ series: 'annex', level: 1, isBare: true }, []);
    }
    if (last?.isBare === true && !bare.test(words)) {
      this.#open = [...this.#open.slice(0, -1), { ...last, isBare: false }];
      return last.level;
    }
    const series = this.#seriesOf(words, weight);
    const known = this.#open.findIndex((open) => open.series === series);
    const above = known === -1 ? this.#open : this.#open.slice(0, known);
    const level = Math.min(Math.max(2, (above.at(-1)?.level ?? 1) + 1), 6);
    return this.#enter({ series, level, isBare: bare.test(words) }, above);
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
