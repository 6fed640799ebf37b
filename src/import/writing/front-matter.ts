import { stringify } from 'yaml';

/** The fields of a file's front matter, in the order in which they are written; those that are null or empty are left out. */
export interface FrontMatter {
  readonly symbol: string | null;
  readonly designation: string | null;
  readonly title: string;
  readonly organ: string;
  readonly status: 'adopted' | 'draft';
  readonly adopted: string | null;
  readonly meeting: string | null;
  readonly masthead: Readonly<Record<string, string | null>>;
  /** What the document prints wrongly and is kept, as the check names it. */
  readonly asPrinted: readonly string[];
}

/** Writes front matter with its lines of dashes. */
export function writeFrontMatter(fields: FrontMatter): string {
  const masthead = given(fields.masthead);
  const written = given({
    ...fields,
    masthead: Object.keys(masthead).length > 0 ? masthead : null,
    asPrinted: fields.asPrinted.length > 0 ? fields.asPrinted : null,
  });
  return `---\n${stringify(written, { lineWidth: 0, singleQuote: true })}---\n`;
}

function given(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  );
}
