/** What stands above the title, from its lines as they are printed or typed. */
import { organNamed } from '../../model/symbols/organ.ts';
import { parseSymbol } from '../../model/symbols/symbol.ts';
import { dayIn } from '../printed/dates.ts';
import type { PrintedMasthead, Run } from '../printed/printed-document.ts';
import { tidy, wordsOf } from '../printed/runs.ts';

/** One line above the title. */
export interface MastheadLine {
  readonly runs: readonly Run[];
  /** Whether it stands apart from the line above it. */
  readonly opens: boolean;
}

type Field =
  | 'distribution'
  | 'session'
  | 'committee'
  | 'agendaItem'
  | 'agendaTitle'
  | 'proceeding'
  | 'report'
  | 'sponsors';

interface Kind {
  readonly field: Field;
  readonly pattern: RegExp;
  /** What further lines belong to, if they do not open anything else. */
  readonly then: Field | null;
}

const kinds: readonly Kind[] = [
  { field: 'distribution', pattern: /^Distr\.: /, then: null },
  { field: 'session', pattern: /^\S+(?: \S+){0,4} session$/i, then: null },
  { field: 'agendaItem', pattern: /^(?:Agenda )?items? \d/i, then: 'agendaTitle' },
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
  /** The field that the next line may go on with. */
  #goesOn: Field | null = null;

  take({ runs, opens }: MastheadLine): void {
    const words = wordsOf(runs).trim();
    if (words === '' || (this.#goesOn === null && known.test(words)) || this.#takeName(words))
      return;
    const kind = this.#kindOf(words);
    const isOpenReport = this.#goesOn === 'report' && !this.#wordsOf('report').endsWith(']');
    if (isOpenReport || (!opens && this.#goesOn !== null && kind === undefined)) {
      this.#add(this.#goesOn ?? 'report', runs);
    } else if (kind) {
      this.#add(kind.field, runs);
      this.#goesOn = kind.then;
    } else {
      this.#takeOther(runs);
    }
  }

  /** What is printed once may come again among other words. */
  #kindOf(words: string): Kind | undefined {
    const kind = kinds.find(({ pattern }) => pattern.test(words));
    const isAgain = kind?.field === 'session' && this.#fields.has('session');
    const isTitle = kind?.field === 'committee' && this.#goesOn === 'agendaTitle';
    return isAgain || isTitle ? undefined : kind;
  }

  masthead(): PrintedMasthead {
    const proceeding = this.#given('proceeding');
    return {
      symbol: this.#symbol,
      organ: this.#organ,
      distribution: this.#given('distribution'),
      distributed: this.#distributed,
      session: this.#given('session'),
      committee: this.#given('committee'),
      agendaItem: this.#given('agendaItem'),
      agendaTitle: this.#given('agendaTitle'),
      proceeding,
      adopted: dayIn(proceeding ?? ''),
      report: this.#given('report'),
      sponsors: tidy(this.#fields.get('sponsors') ?? []),
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

  /** What an agenda item is called stands below its number; who puts a draft forward, apart from it. */
  #takeOther(runs: readonly Run[]): void {
    const field =
      this.#goesOn === 'agendaTitle' &&
      !this.#fields.has('agendaTitle') &&
      !sponsoring.test(wordsOf(runs))
        ? 'agendaTitle'
        : 'sponsors';
    this.#add(field, runs);
    this.#goesOn = field;
  }

  #add(field: Field, runs: readonly Run[]): void {
    const before = this.#fields.get(field) ?? [];
    const space: Run[] =
      before.length === 0
        ? []
        : [{ type: 'words', text: ' ', italic: false, bold: false, target: null }];
    this.#fields.set(field, [...before, ...space, ...runs]);
  }

  #wordsOf(field: Field): string {
    return wordsOf(tidy(this.#fields.get(field) ?? []));
  }

  #given(field: Field): string | null {
    const words = this.#wordsOf(field);
    return words === '' ? null : words;
  }
}
