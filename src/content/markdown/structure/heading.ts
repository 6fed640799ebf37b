/** What a heading says: `II`, `B. Title`, `Article 10`, `Annex I`, or words alone. */

import { plainText } from '../../../model/text/inline.ts';
import type { Inline, SectionType } from '../../../model/text/resolution.ts';
import { splitInlines } from '../../../model/text/split-inlines.ts';

export interface HeadingWords {
  readonly type: SectionType;
  /** `II`, `10`, `I` of `Annex I`; null where there is none. */
  readonly number: string | null;
  /** What is printed before the title; empty where there is nothing. */
  readonly marker: string;
  readonly title: readonly Inline[];
}

const numeral = String.raw`\d+(?: (?:bis|ter|quater|quinquies|sexies)|[A-Z])?`;
const series = String.raw`\d+[A-Z]?|[IVXLC]+|[A-Z]`;
const number = String.raw`one|two|three|four|five|six|seven|eight|nine|ten|${series}`;

/** What may stand before a title, and how it is called. A point, colon or dash may follow it. */
const markers: readonly [SectionType, RegExp][] = [
  ['annex', /^(annex)(?: ([IVXLC]+|\d+|[A-Z]))?(?=$|[\s.:])/i],
  ['article', new RegExp(`^(article) (${numeral})(?=$|[\\s.:])`, 'i')],
  ['rule', new RegExp(`^(rule) (${numeral})(?=$|[\\s.:])`, 'i')],
  ['guideline', new RegExp(`^(guideline) (${numeral})(?=$|[\\s.:])`, 'i')],
  ['principle', new RegExp(`^(principle) (${numeral})(?=$|[\\s.:])`, 'i')],
  [
    'heading',
    new RegExp(`^(part|section|chapter|title|pillar|appendix|goal) (${number})(?=$|[\\s.:])`, 'i'),
  ],
  ['section', /^()([IVXLC]+|[A-Z])(?=$|\.(?:\s|$))/],
  ['heading', /^()(\d+)(?=$|\.(?:\s|$))/],
];

/** Reads the words of a heading. Those after `Annex` alone or a number are its title. */
export function readHeadingWords(content: readonly Inline[]): HeadingWords {
  const words = plainText(content);
  for (const [type, pattern] of markers) {
    const [found, word, printed] = pattern.exec(words) ?? [];
    if (found === undefined) continue;
    const marker =
      found + (/^(?:\s?[.:]|\s[–—-](?=\s))/.exec(words.slice(found.length))?.[0] ?? '');
    const rest = words.slice(marker.length);
    if (type === 'annex' && word !== undefined && printed === undefined && rest !== '') {
      // `Annex to the statutes` has the word in its title.
      if (marker === found) continue;
    }
    const space = /^\s*/.exec(rest)?.[0].length ?? 0;
    const [, title] = splitInlines(content, marker.length + space);
    return {
      type,
      number: printed ?? null,
      marker,
      title: rest.trim() === '' ? noteMarks(title) : title,
    };
  }
  return { type: 'heading', number: null, marker: '', title: content };
}

/** The mark of a note may stand behind a number that has no title. */
function noteMarks(rest: readonly Inline[]): readonly Inline[] {
  return rest.filter(({ type }) => type === 'noteMark');
}

/** Whether a heading prints a number and waits for its title. */
export function isNumberAlone({ marker, title }: HeadingWords): boolean {
  return marker !== '' && title.length === 0;
}
