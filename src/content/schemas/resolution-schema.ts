import { z } from 'astro/zod';
import { day, organName, printedWords, symbol, words } from './fields.ts';

const keptForm = 'Write each as the message about the fault gives it, in a list: [op5 number].';

/** What a document prints above its title. */
const masthead = z.strictObject(
  {
    /** How widely it was distributed, label and all: `Distr.: General`. */
    distribution: words('“Distr.: General”').exactOptional(),
    /** The day of distribution, which is not the day of adoption: `2002-02-08`. */
    distributed: day('2002-02-08').exactOptional(),
    /** `Fifty-sixth session`. */
    session: words('Fifty-sixth session').exactOptional(),
    /** `Agenda item 119 (b)`. */
    agendaItem: words('Agenda item 119 (b)').exactOptional(),
    /** What the agenda item is called: `Promotion and protection of human rights`. */
    agendaTitle: words('Promotion and protection of human rights').exactOptional(),
    /** Before which committee a draft is: `Third Committee`. */
    committee: words('Third Committee').exactOptional(),
    /** Who submits a draft, as printed: `Albania, Benin and Chile: draft resolution`. */
    sponsors: printedWords('“Albania, Benin and Chile: draft resolution”').exactOptional(),
    /** What the document calls itself: `Resolution adopted by the General Assembly`. */
    proceeding: words('Resolution adopted by the General Assembly').exactOptional(),
    /** The report it was adopted on, brackets and all: `[on the report of the Third Committee (A/56/583/Add.2)]`. */
    report: words('“[on the report of the Third Committee (A/56/583/Add.2)]”').exactOptional(),
    /** What stands above the resolutions A, B and C of one document. */
    documentTitle: printedWords('Financing of the two missions').exactOptional(),
  },
  'Write its fields below it, indented: session: Fifty-sixth session.',
);

/** The front matter of a file in `content/resolutions`. */
export const resolutionSchema = z.strictObject(
  {
    /** The official document symbol, `A/RES/56/149`. Left out while a draft has none. */
    symbol: symbol.exactOptional(),
    /** What the text calls itself, `2002/…`, where that does not follow from the symbol. */
    designation: words('2002/…').exactOptional(),
    /**
     * The title, without the designation before it; left out where the document prints none. Like
     * `sponsors` and `documentTitle` it may have `*italics*` and the mark of a note, `[^1]`.
     */
    title: printedWords(
      'Enhancement of international cooperation in the field of human rights',
    ).exactOptional(),
    /** Who adopts it, in full: `General Assembly`. */
    organ: organName,
    /** `adopted`, or `draft` for a text that the organ has yet to decide on. */
    status: z.enum(['adopted', 'draft'], 'Write adopted or draft.'),
    /** The day of adoption, `2001-12-19`. Only an adopted text has one. */
    adopted: day('2001-12-19').exactOptional(),
    /** The meeting that adopted it, as printed at the end: `88th plenary meeting`. */
    meeting: words('88th plenary meeting').exactOptional(),
    /**
     * The day on which the text came to this site, `2026-11-21`: by it the feed tells readers
     * of new texts. Left out, the feed goes by the day of adoption, and leaves out a draft.
     */
    added: day('2026-11-21').exactOptional(),
    /** What the document prints above its title; left out where it prints nothing. */
    masthead: masthead.exactOptional(),
    /**
     * What the document prints wrongly and is kept: place and fault, as the message about the
     * fault gives them: `op5 number`, `op3 (c)`, `pp3 “`.
     */
    asPrinted: z.array(z.string(keptForm).regex(/^\S+ \S+$/, keptForm), keptForm).exactOptional(),
  },
  'The front matter is no list of fields. Write one a line, as in title: Enhancement of international cooperation.',
);

export type ResolutionFrontMatter = z.infer<typeof resolutionSchema>;
