import { z } from 'astro/zod';
import { day, organName, symbol, words } from './fields.ts';

const idForm = 'Write it in lower case with hyphens: charter-of-the-united-nations.';

/** One entry of `content/instruments.yaml`: what the texts cite and the site does not hold. */
export const instrumentSchema = z.strictObject(
  {
    /** Its key on this site. Follows from its first symbol; given only where it has none. */
    id: z
      .string(idForm)
      .regex(/^[a-z0-9-]+$/, idForm)
      .exactOptional(),
    /** What it is called. */
    title: words('Charter of the United Nations'),
    kind: z.enum(
      ['treaty', 'resolution', 'declaration', 'report'],
      'Write treaty, resolution, declaration or report.',
    ),
    /** Who adopted or issued it, as the texts say: `World Conference on Human Rights`. */
    organ: words('World Conference on Human Rights').exactOptional(),
    /** The day it was adopted or issued. */
    date: day('1993-06-25').exactOptional(),
    /** Its symbols, the main one first; all of them lead to this one entry. */
    symbols: z.array(symbol).default([]),
    /** For a resolution whose symbol is not verified: the organ and number it is cited by. */
    resolution: z.strictObject({ organ: organName, number: words('2001/67') }).exactOptional(),
    /** Names by which texts cite it: `the Charter`. A longer name wins over one within it. */
    names: z.array(words('the Charter')).default([]),
    /** Its official address, where that does not follow from its symbol. */
    address: z
      .url({ protocol: /^https?$/, error: 'Give the whole address: https://….' })
      .exactOptional(),
    /** The report that printed it, and where in it. */
    printedIn: z
      .strictObject({ symbol, pinpoint: words('chap. II, sect. A').exactOptional() })
      .exactOptional(),
  },
  'An entry is no list of fields. Write one a line, as in title: Charter of the United Nations.',
);

/** An entry that says what it is known by. */
const identifiedSchema = instrumentSchema.refine(
  ({ id, symbols, resolution }) => id !== undefined || symbols.length > 0 || resolution,
  'An entry needs a symbol, a resolution number or an id. Give one of them.',
);

/** The whole file: a list of entries. */
export const instrumentsSchema = z.array(
  identifiedSchema,
  'The file is no list of entries. Open each with a dash; where there is none, write [].',
);
