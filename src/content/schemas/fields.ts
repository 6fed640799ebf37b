/** Fields that several content files share, each with the message for whoever fills it in. */
import { z } from 'astro/zod';
import { organs } from '../../model/symbols/organ.ts';
import { parseSymbol } from '../../model/symbols/symbol.ts';
import { describeCharacter } from '../rules/characters.ts';
import { readPrintedWords } from '../markdown/words/printed-words.ts';
import { describeUnpaired } from '../rules/pairs.ts';

/** Words exactly as the document prints them, on one line. */
export function words(example: string) {
  const message = `Write it as the document prints it, on one line: ${example}.`;
  return z
    .string(message)
    .regex(/^\S(?:[^\n]*\S)?$/, message)
    .superRefine((value, context) => {
      const wrong = describeCharacter(value) ?? describeUnpaired(value);
      if (wrong !== null) context.addIssue({ code: 'custom', message: wrong });
    });
}

/** Words that may have italics and the marks of notes, {@link readPrintedWords}. */
export function printedWords(example: string) {
  return words(example).superRefine((value, context) => {
    const read = readPrintedWords(value);
    if (!read.ok) context.addIssue({ code: 'custom', message: read.message });
  });
}

/** A day as an ISO date. Astro's own reader of front matter turns bare dates into Date objects. */
export function day(example: string) {
  const message = `Give a day that exists, as year-month-day: ${example}.`;
  return z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date(message),
  );
}

const nameAnOrgan = `Name one of these in full: ${organs.map(({ name }) => name).join(', ')}.`;

/** An organ by its full name. */
export const organName = z.enum(
  organs.map(({ name }) => name),
  nameAnOrgan,
);

/** A document symbol in its canonical form. */
export const symbol = z.string('Write it as text: A/RES/56/149.').superRefine((value, context) => {
  const parsed = parseSymbol(value);
  const message = parsed.ok
    ? `The symbol “${value}” is not written as symbols are. Write ${parsed.value}.`
    : `No document symbol has this form. ${parsed.error}`;
  if (!parsed.ok || parsed.value !== value)
    context.addIssue({ code: 'custom', message, continue: false });
});
