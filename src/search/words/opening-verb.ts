/** The verb that a paragraph opens with, by which searches are narrowed. */

/** Words that say how or that again: `Also strongly urges` is `Urges`. */
const adverbs = new Set(
  'also further again once more likewise strongly deeply gravely seriously solemnly firmly fully warmly particularly especially profoundly'.split(
    ' ',
  ),
);

/** What makes one verb with the word before it: `Calls upon`, `Takes note`, `Having considered`. */
const companions = /^(?:upon|for|note|in|into|on|to)$/;
const auxiliaries = /^(?:having|being)$/;

/**
 * The verb of a lead, without its adverbs and what it governs: `Also calls upon` gives
 * `Calls upon`, `Notes with appreciation` gives `Notes`, `Having considered` itself. Texts open
 * in a thousand ways, but with few verbs.
 */
export function openingVerb(lead: string): string {
  const words = lead
    .toLowerCase()
    .replace(/[,.;:]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const [verb = '', next = ''] = words.filter((word) => !adverbs.has(word));
  const phrase = companions.test(next) || auxiliaries.test(verb) ? `${verb} ${next}` : verb;
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
