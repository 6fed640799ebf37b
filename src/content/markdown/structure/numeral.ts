/** A printed number as anchors have it, and its place among others. */
export interface Numeral {
  /** `5`, `1bis`, `1a`; of `3.2` the first part. */
  readonly step: string;
  /** Of `3.2.1` the other parts. */
  readonly labels: readonly string[];
  readonly whole: number;
  /** What comes after the whole number: nothing, `bis`, `a`, `.2.1`. */
  readonly addition: string;
}

const insertions = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies'];

/** Reads a printed number without its punctuation: `5`, `1 bis`, `1A`, `3.2`. */
export function numeralOf(printed: string): Numeral {
  const [, digits = '', point, letters = ''] =
    /^(\d+)(?:((?:\.\d+)+)| ?([a-z]+))?/i.exec(printed) ?? [];
  const addition = letters.toLowerCase();
  return {
    step: digits + addition,
    labels: point === undefined ? [] : point.slice(1).split('.'),
    whole: Number(digits),
    addition: point ?? addition,
  };
}

/** Whether a number may follow another: 6 and 5 bis after 5, 5 ter after 5 bis, 3.2 after 3.1. */
export function mayFollow(next: Numeral, previous: Numeral): boolean {
  if (next.whole === previous.whole + 1) return next.addition === '' || next.addition === '.1';
  if (next.whole !== previous.whole) return false;
  if (next.labels.length > 0) return comesAfter(next.labels, previous.labels);
  return rank(next.addition) > rank(previous.addition);
}

/** 3.2 after 3.1 and after 3.1.4, 3.1.1 after 3.1. */
function comesAfter(next: readonly string[], previous: readonly string[]): boolean {
  const differs = next.findIndex((part, index) => part !== previous[index]);
  return differs >= 0 && Number(next[differs]) > Number(previous[differs] ?? 0);
}

function rank(addition: string): number {
  const inserted = insertions.indexOf(addition);
  return inserted === -1 ? addition.charCodeAt(0) : inserted;
}
