/** Characters that no text holds, or that look like others, and how they come into a file. */
import type { Fault } from '../files/fault.ts';

interface Kind {
  readonly pattern: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/** Cyrillic letters, and the Greek ones that look Latin, which the first of μg does not. */
const lookalike = String.raw`[\p{Script=Cyrillic}\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF]`;

/**
 * The first kind that fits counts. A no-break space (U+00A0) and a no-break hyphen (U+2011)
 * are not among them: documents print them, and everything here reads them like a space
 * and a hyphen.
 */
const kinds: readonly Kind[] = [
  { pattern: /\t/u, what: 'a tab', remedy: 'Write spaces.' },
  {
    pattern: /\r/u,
    what: 'a carriage return within a line',
    remedy: 'End lines with a line feed, or with both.',
  },
  {
    pattern: /\uFFFD/u,
    what: 'the sign for a character that was lost',
    remedy: 'Look it up in the document and type it.',
  },
  {
    pattern: /[\p{Bidi_Control}]/u,
    what: 'a sign that turns the direction of writing',
    remedy: 'Delete it.',
  },
  {
    pattern: /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u,
    what: 'an invisible character',
    remedy: 'Delete it.',
  },
  {
    pattern: /[\p{Zl}\p{Zp}]/u,
    what: 'a line separator of word processors',
    remedy: 'Write a space, or an empty line between paragraphs.',
  },
  { pattern: /\p{Cc}/u, what: 'a control character', remedy: 'Delete it.' },
  {
    pattern: /[\p{Co}\p{Cn}\p{Cs}]/u,
    what: 'a character that only some fonts show',
    remedy: 'Type the one that the document prints.',
  },
  {
    pattern: /[\uFF01-\uFF5E]/u,
    what: 'a letter or sign of full width',
    remedy: 'Type the one that the document prints.',
  },
  {
    pattern: /[\uFB00-\uFB06]/u,
    what: 'a sign of joined letters',
    remedy: 'Type the letters one by one.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=[\d/])${lookalike}|${lookalike}(?=[\d/])|(?<=\d )${lookalike}(?=[ ,;.)]|$)`,
      'u',
    ),
    what: 'a Cyrillic or Greek letter in a symbol or number',
    remedy: 'Type the Latin letter that looks like it.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\p{Script=Latin})${lookalike}|${lookalike}(?=\p{Script=Latin})`,
      'u',
    ),
    what: 'a Cyrillic or Greek letter within a word in Latin letters',
    remedy: 'Type the Latin letter that looks like it.',
  },
];

/** Nearly every line has only these, Latin letters and printed signs, of which no kind has any. */
const ordinary = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027]*$/;

/** What is wrong with the first character that one line of a text cannot hold, or null. */
export function describeCharacter(line: string): string | null {
  if (ordinary.test(line)) return null;
  for (const { pattern, what, remedy } of kinds) {
    const match = pattern.exec(line);
    if (match)
      return `Here is ${what} (${codePoints(match[0])})${place(line, match.index)}. ${remedy}`;
  }
  return null;
}

/** The faulty lines of a text. */
export function findCharacters(source: string): Fault[] {
  return source.split(/\r?\n/).flatMap((words, index) => {
    const message = describeCharacter(words);
    return message === null ? [] : [{ line: index + 1, message }];
  });
}

/** `U+0065 U+0301` */
export function codePoints(characters: string): string {
  return Array.from(characters)
    .map((character) => character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '')
    .map((hexadecimal) => `U+${hexadecimal}`)
    .join(' ');
}

/** Most of these characters cannot be seen: the words before them can. */
function place(line: string, index: number): string {
  const before = line.slice(Math.max(0, index - 20), index).trimStart();
  return before === '' ? ' at the beginning of the line' : `, after “${before}”`;
}
