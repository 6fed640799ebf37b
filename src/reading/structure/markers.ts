/** Numbers and labels as documents print them. */

/** What a marker is: the number of a paragraph, a label below one, or a bullet. */
export type Marker =
  | { readonly kind: 'number'; readonly value: number; readonly isPlain: boolean }
  | { readonly kind: 'label'; readonly label: string; readonly form: LabelForm }
  | { readonly kind: 'bullet' };

/** `(a)`, `a.` and `a)` are series apart. */
export type LabelForm = 'enclosed' | 'stopped' | 'closed';

const number = /^(\d{1,3})((?:\.\d{1,3})*)[.)]?( ?(?:bis|ter|quater)|[A-Z])?[.)]?$/;
const enclosed = /^\(([a-z]{1,6})(?: (?:bis|ter|quater))?\)$/;
const stopped = /^([a-z]{1,6})([.)])$/;
const bullet = /^[•●▪·–—‒−-]$/;

/** Reads a marker as it is tagged or set apart; null where it is none. */
export function parseMarker(text: string): Marker | null {
  const numbered = number.exec(text);
  if (numbered) {
    const isPlain = numbered[2] === '' && numbered[3] === undefined;
    return { kind: 'number', value: Number(numbered[1]), isPlain };
  }
  const label = enclosed.exec(text)?.[1];
  if (label !== undefined) return { kind: 'label', label, form: 'enclosed' };
  const [, open, sign] = stopped.exec(text) ?? [];
  if (open !== undefined)
    return { kind: 'label', label: open, form: sign === '.' ? 'stopped' : 'closed' };
  return bullet.test(text) ? { kind: 'bullet' } : null;
}

const opening =
  /^(\d{1,3}(?:\.\d{1,3})*\.(?: ?bis| ?ter)?|\d{1,3}\.\d{1,3}|\((?:[a-z]{1,4})(?: bis| ter)?\)|(?:[a-z]|[ivx]{1,5})[.)]|[•●▪·–—])\p{Zs}+(?=\S)/u;

/** The tab behind a number, typed before its full stop. */
const apart = /^(\d{1,3})\p{Zs}+\.\p{Zs}*(?=\p{Lu})/u;

/** The marker that some words open with, and how many characters it takes with the space after it. */
export function openingMarker(
  words: string,
): { readonly text: string; readonly length: number } | null {
  const split = apart.exec(words);
  if (split?.[1] !== undefined) return { text: `${split[1]}.`, length: split[0].length };
  const match = opening.exec(words);
  return match?.[1] === undefined ? null : { text: match[1], length: match[0].length };
}
