import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse, parseRIS } from 'biblatex-csl-converter';

/** What a program for references reads in a record: its type, and the words of each field. */
export interface ReferenceRecord {
  readonly type: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  /** What it could not read at all. */
  readonly faults: readonly object[];
}

/** Reads BibTeX, fields that it does not define included. */
export function readBibtex(text: string): ReferenceRecord {
  const { entries, errors } = parse(text, { processUnknown: true });
  const [entry] = Object.values(entries);
  const fields = { ...entry?.fields, ...entry?.unknown_fields };
  return { type: entry?.bib_type, fields: inWords(fields), faults: errors };
}

/** Reads RIS. */
export function readRis(text: string): ReferenceRecord {
  const { entries, errors } = parseRIS(text);
  const [entry] = Object.values(entries);
  return { type: entry?.bib_type, fields: inWords(entry?.fields ?? {}), faults: errors };
}

/** Reads either as another program does, into an item of CSL-JSON. */
export function readItem(text: string): Readonly<Record<string, unknown>> | undefined {
  return plugins.input.chain(text, { generateGraph: false })[0];
}

function inWords(fields: object): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, wordsOf(value)]));
}

/** A name in two parts reads `family, given`; one without a given name, as an organ, `family`. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return wordsOf(value.text);
  if ('literal' in value) return wordsOf(value.literal);
  if (!('family' in value)) return '';
  const given = 'given' in value ? wordsOf(value.given) : '';
  return [wordsOf(value.family), given].filter(Boolean).join(', ');
}
