/** What is said of an answer, to everyone: it is the page's live region. */
import { readable } from '../words/readable.ts';
import type { SearchAnswer } from './answer.ts';
import type { Meaning } from './understanding.ts';

/** How many characters of a query are repeated where nothing is found. */
const LONGEST_QUERY = 60;

/** How many words that no text has are named. */
const MOST_NAMED = 3;

/**
 * One or several sentences: `17 paragraphs`, `No text has “civilisations”: searched for
 * “civilizations”. 2 paragraphs`; empty where nothing was asked.
 *
 * @param query as typed
 * @param place the place that the query names and to which an entry leads, if there is one:
 *   `OP5 of A/RES/56/149`
 */
export function describe(answer: SearchAnswer, query: string, place: string | null): string {
  const { texts, missing, meanings } = answer;
  const typed = readable(query.trim(), LONGEST_QUERY);
  const leads = place === null ? [] : [`The first entry leads to ${place}.`];
  if (texts.length === 0) {
    if (place !== null || typed === '') return leads.join(' ');
    const filters = Object.keys(answer.filters).length > 0 ? ' with these filters' : '';
    const rest = answer.next === null ? '' : ` in the ${progress(answer)}`;
    return `Nothing found for ${typed}${filters}${rest}.`;
  }
  // Of what names a place, that some of its words are found says little.
  if (place !== null && answer.holds !== 'all') return leads.join(' ');
  const absent = missing.length === 0 ? [] : [`No text has ${oneOf(missing)}.`];
  return [...leads, ...meanings.map(describeMeaning), ...absent, count(answer)].join(' ');
}

/** `“a”, “b” or “c”`; of many, the first ones. */
function oneOf(terms: readonly string[]): string {
  const named = terms.slice(0, MOST_NAMED).map((term) => quoted(readable(term, LONGEST_QUERY)));
  const others = terms.length - named.length;
  const all = others === 0 ? named : [...named, `${others} other words`];
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(all);
}

function describeMeaning({ typed, meant, isAlso, isAcronym }: Meaning): string {
  const words = meant.map(quoted).join(' and ');
  if (isAcronym || isAlso) return `Searched ${isAlso ? 'also ' : ''}for ${words} (${typed}).`;
  return `No text has ${quoted(readable(typed, LONGEST_QUERY))}: searched for ${words}.`;
}

function count(answer: SearchAnswer): string {
  const { texts, missing, holds, next } = answer;
  const total = texts.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const where = next === null ? '' : ` in the ${progress(answer)}`;
  if (total === 0)
    return `Only ${texts.length === 1 ? 'a title has' : 'titles have'} these words${where}.`;
  const paragraphs = `${total.toLocaleString('en')} ${total === 1 ? 'paragraph' : 'paragraphs'}`;
  if (holds === 'all') return paragraphs + where;
  const hold = total === 1 ? 'holds' : 'hold';
  if (missing.length > 0)
    return `${paragraphs} ${hold} ${holds === 'some' ? 'some of ' : ''}the other words${where}.`;
  return `No paragraph${where} holds all of these words; ${paragraphs} ${hold} ${holds} of them.`;
}

function progress({ loaded, total }: SearchAnswer): string {
  const likeliest = loaded === 1 ? 'likeliest' : `${loaded} likeliest`;
  return `${likeliest} of ${total.toLocaleString('en')} texts`;
}

function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}
