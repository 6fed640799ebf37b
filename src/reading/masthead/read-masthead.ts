/** What stands above the title, from its lines as they are printed or typed. */
import { organNamed } from '../../model/symbols/organ.ts';
import { parseSymbol } from '../../model/symbols/symbol.ts';
import { breaksWord } from '../printed/dashes.ts';
import { dayIn } from '../printed/dates.ts';
import type { PrintedMasthead, Run } from '../printed/printed-document.ts';
import { roman, tidy, unset, wordsOf } from '../printed/runs.ts';

/** One line above the title. */
export interface MastheadLine {
  readonly runs: readonly Run[];
  /** Whether it stands apart from the line above it. */
  readonly opens: boolean;
}

type Field = 'distribution' | 'session' | 'committee' | 'agendaItem' | 'proceeding' | 'report';

interface Kind {
  readonly field: Field;
  readonly pattern: RegExp;
  /** What further lines belong to, if they do not open anything else. */
  readonly then: Field | 'other' | null;
}

const kinds: readonly Kind[] = [
  { field: 'distribution', pattern: /^Distr\.: /, then: null },
  { field: 'session', pattern: /^\S+(?: \S+){0,4} session$/i, then: null },
  { field: 'agendaItem', pattern: /^(?:Agenda )?items? \d/i, then: 'other' },
  { field: 'proceeding', pattern: /^Resolutions? adopted by /, then: 'proceeding' },
  { field: 'report', pattern: /^\[/, then: 'report' },
  {
    field: 'committee',
    pattern: /^(?:\S+ ){1,7}Committee(?: \(\S+ Committee\))?$|^\(\S+ Committee\)$/,
    then: null,
  },
];

/** Lines that are read and not kept: they are the same on every document. */
const known = /^(?:United Nations|Original: .*|English only)$/;

const sponsoring = /\b(?:draft resolution|draft decision|amendments?)\b/i;

/** Reads the lines above the title, which is not among them. */
export function readMasthead(lines: readonly MastheadLine[]): PrintedMasthead {
  const reader = new MastheadReader();
  for (const line of lines) reader.take(line);
  return reader.masthead();
}

class MastheadReader {
  readonly #fields = new Map<Field, Run[]>();
  #symbol: string | null = null;
  #organ: string | null = null;
  #distributed: string | null = null;
  /** What items of the agenda are called and who puts a draft forward, a paragraph each. */
  readonly #others: Run[][] = [];
  /** What stands below the report on which a text was adopted. */
  #documentTitle: Run[] = [];
  /** What the next line may go on with. */
  #goesOn: Field | 'other' | null = null;

  take({ runs, opens }: MastheadLine): void {
    const words = wordsOf(runs).trim();
    if (words === '' || (this.#goesOn === null && known.test(words)) || this.#takeName(words))
      return;
    const kind = this.#kindOf(words);
    const isOpenReport = this.#goesOn === 'report' && !this.#wordsOf('report').endsWith(']');
    const goesOn = isOpenReport || (!opens && kind === undefined) ? this.#goesOn : null;
    if (goesOn !== null && goesOn !== 'other') {
      this.#add(goesOn, runs);
    } else if (kind) {
      this.#add(kind.field, runs);
      this.#goesOn = kind.then;
      if (kind.then === 'other') this.#others.push([]);
    } else if (this.#fields.has('report')) {
      this.#documentTitle = spaced(this.#documentTitle, runs);
      this.#goesOn = null;
    } else {
      const last =
        goesOn === 'other' || this.#others.at(-1)?.length === 0 ? this.#others.pop() : [];
      this.#others.push(spaced(last ?? [], runs));
      this.#goesOn = 'other';
    }
  }

  /** What is printed once may come again among other words. */
  #kindOf(words: string): Kind | undefined {
    const kind = kinds.find(({ pattern }) => pattern.test(words));
    const isAgain = kind?.field === 'session' && this.#fields.has('session');
    const isTitle = kind?.field === 'committee' && this.#goesOn === 'other';
    return isAgain || isTitle ? undefined : kind;
  }

  masthead(): PrintedMasthead {
    const proceeding = this.#given('proceeding');
    const { titles, sponsors } = this.#sortOthers(proceeding !== null);
    return {
      symbol: this.#symbol,
      organ: this.#organ,
      distribution: this.#given('distribution'),
      distributed: this.#distributed,
      session: this.#given('session'),
      committee: this.#given('committee'),
      agendaItem: this.#given('agendaItem'),
      agendaTitle: titles.length === 0 ? null : titles.map(wordsOf).join(' '),
      proceeding,
      adopted: dayIn(proceeding ?? ''),
      report: this.#given('report'),
      sponsors: unset(sponsors.reduce<Run[]>(spaced, [])),
      documentTitle: tidy(this.#documentTitle),
    };
  }

  /** The symbol, the organ, on our own pages beside the United Nations, and the day of distribution. */
  #takeName(words: string): boolean {
    const [, organ] = /^United Nations · (.+)$/.exec(words) ?? [];
    if (organ !== undefined) {
      this.#organ = organ;
      return true;
    }
    const symbol = /^[A-Z]+\/\S+(?: \S+)*$/.test(words)
      ? parseSymbol(words.replace(/\*+$/, ''))
      : null;
    if (this.#symbol === null && symbol?.ok) {
      this.#symbol = symbol.value;
      return true;
    }
    if (this.#organ === null && organNamed(words)) {
      this.#organ = words;
      return true;
    }
    const day = /^\d{1,2} \S+ \d{4}$/.test(words) ? dayIn(words) : null;
    if (day === null || this.#distributed !== null || this.#goesOn === 'proceeding') return false;
    this.#distributed = day;
    return true;
  }

  /**
   * What items of the agenda are called stands below their numbers, and above who puts a draft
   * forward; nobody does what is adopted.
   */
  #sortOthers(isAdopted: boolean): { titles: Run[][]; sponsors: Run[][] } {
    const others = this.#others.map(tidy).filter((runs) => runs.length > 0);
    if (!this.#fields.has('agendaItem')) return { titles: [], sponsors: others };
    const sponsoringAt = others.findIndex((runs) => sponsoring.test(wordsOf(runs)));
    const count = isAdopted ? others.length : sponsoringAt === -1 ? 1 : sponsoringAt;
    return { titles: others.slice(0, count), sponsors: others.slice(count) };
  }

  #add(field: Field, runs: readonly Run[]): void {
    this.#fields.set(field, spaced(this.#fields.get(field) ?? [], runs));
  }

  #wordsOf(field: Field): string {
    return wordsOf(tidy(this.#fields.get(field) ?? []));
  }

  #given(field: Field): string | null {
    const words = this.#wordsOf(field);
    return words === '' ? null : words;
  }
}

function spaced(before: readonly Run[], runs: readonly Run[]): Run[] {
  const isWithinWord = before.length === 0 || breaksWord(wordsOf(before), wordsOf(runs));
  return isWithinWord ? [...before, ...runs] : [...before, roman(' '), ...runs];
}
