const month =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const number = String.raw`(?:[A-Z]+-)?\d+(?:/\d+)?(?: [A-Z]{1,2}\b)?(?: \([IVXLC\d]+\))?`;
const whole = new RegExp(
  String.raw`(\b\d{1,2} (?:${month})\b(?: \d{4}\b)?|\b[Rr]esolution ${number})`,
);

/**
 * Words in runs of which every second one, a date or the number of a resolution, is not to be
 * broken at the end of a line: `of ⟨4 December 2000⟩ and its ⟨resolution 55/109⟩`.
 */
export function unbrokenRuns(words: string): string[] {
  return words.split(whole);
}
