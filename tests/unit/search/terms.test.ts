import { expect, test } from 'vitest';
import { readTerms } from '../../../src/search/words/terms.ts';
import { openingVerb } from '../../../src/search/words/opening-verb.ts';
import { plainWords } from '../../../src/search/words/words.ts';

test.each([
  ['Côte d’Ivoire, non-selectivity', ['cote', 'divoire', 'non', 'selectivity']],
  ['(E/CN.4/Sub.2/2000/46)]', ['e/cn4/sub2/2000/46']],
  ['rights—including /and/or/', ['rights', 'including', 'and/or']],
])('%s has the words %j', (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

/** Each term as the runs of words that will do for it, with … behind one that is unfinished. */
function terms(typed: string): string[] {
  return readTerms(typed).map(
    ({ runs, unfinished }) =>
      runs.map((run) => run.join(' ')).join(' or ') + (unfinished ? ' …' : ''),
  );
}

test.each([
  ['Assembly’s ', ['assemblys']],
  ['a word, A WORD', ['word']],
  ['who decided to convene ', ['decided', 'convene']],
  ['right to ', ['right']],
  ['2. Urges States', ['urges', 'states …']],
  ['WHO ', ['who']],
  ['of the ', ['of', 'the']],
  ['word', ['word …']],
  ['“mutual cooperation”', ['mutual cooperation']],
  ['"mutual coop', ['mutual coop …']],
  ['E/CN.4/', ['e/cn4/ …']],
  ['1990–2000 ', ['1990', '2000']],
  ['co-operation ', ['cooperation or co operation']],
  ['"non-governmental bodies"', ['nongovernmental bodies or non governmental bodies']],
  ['<b>human</b> ', ['b', 'human']],
  ['… – "', []],
  ['', []],
])('%s is read as %j', (typed, read) => {
  expect(terms(typed)).toEqual(read);
});

test.each([
  ['Calls upon', 'Calls upon'],
  ['Also strongly urges', 'Urges'],
  ['Recalling further', 'Recalling'],
  ['Notes with appreciation', 'Notes'],
  ['Taking note', 'Taking note'],
  ['Having considered', 'Having considered'],
  ['Once again', ''],
])('%s opens with the verb %s', (lead, verb) => {
  expect(openingVerb(lead)).toBe(verb);
});
