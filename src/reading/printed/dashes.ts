/** Whether a sign is a hyphen or a dash. */
export function isDash(sign: string): boolean {
  return /^\p{Pd}$/u.test(sign);
}

/** Whether a line that ends like this goes on within a word: `self-` goes on with `determination`. */
export function breaksWord(text: string): boolean {
  return /[^\s\p{Pd}]\p{Pd}$/u.test(text);
}
