/** How the names of instruments stand in a text. */

/** "the Charter", "Covenant": one word, which is also part of other instruments' names. */
const ONE_WORD = /^(?:[Tt]he\s)?\S+$/;

/** What makes one word part of a longer name: "the Charter of Paris", "the Charter Committee". */
const CONTINUED = String.raw`\sof\s|\s(?:for|on|against)\s[A-Z]|\s[A-Z]|[-\u2010\u2011]`;

/** A capitalised word before one word does the same: "African Charter". */
const QUALIFIER = String.raw`[A-Z][\w-]*\s`;

/** Characters with a meaning in patterns. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * One pattern for all names: its first group is the name that begins at a place, the longest
 * where there are several. It matches nothing by itself, so that names within names are found.
 * With any spacing, "the" also at the beginning of a sentence; "the Charter" is found in
 * "the Charter," but not in "the Charter of Paris".
 */
export function namePattern(names: readonly string[]): RegExp {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map(alternative)
    .join('|');
  // Without names, a pattern that matches nowhere: an empty alternation would match everywhere.
  return new RegExp(String.raw`(?<![\w\u2010\u2011-])(?=(${alternatives || '(?!)'}))`, 'g');
}

/** A name as it is compared: letter case, spacing and a leading "the" make no difference. */
export function comparableName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase().replace(/^the /, '');
}

function alternative(name: string): string {
  const words = name
    .replace(SPECIAL, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/^the\b/i, '[Tt]he');
  if (!ONE_WORD.test(name)) return String.raw`${words}(?!\w)`;
  const before = /^the\s/i.test(name) ? '' : `(?<!${QUALIFIER})`;
  return String.raw`${before}${words}(?!\w|${CONTINUED})`;
}
