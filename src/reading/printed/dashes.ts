/** Whether a sign is a hyphen or a dash. */
export function isDash(sign: string): boolean {
  return /^\p{Pd}$/u.test(sign);
}

/**
 * Whether a line goes on within a word in the next: `self-` with `determination`, `and/` with
 * `or`, `rights` with `—freedoms`, but not `energy-` with `and water-saving`.
 */
export function breaksWord(text: string, next: string): boolean {
  if (/[^\s/]\/$/u.test(text) || /^—\S/u.test(next)) return true;
  return endsInDash(text) && !suspendsWord(text, next);
}

/** Whether a line ends in a word of which the rest is said later, `energy-` of `energy- and water-saving`. */
export function suspendsWord(text: string, next: string): boolean {
  return endsInDash(text) && /^(?:and|or|to)\s/.test(next);
}

function endsInDash(text: string): boolean {
  return /[^\s\p{Pd}]\p{Pd}$/u.test(text);
}
