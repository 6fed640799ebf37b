/**
 * Records for reference managers, written by Citation.js. This module is the only one
 * that loads the library, so that pages need it only where a record is asked for.
 */

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cslItem } from './csl-item.ts';
import type { Cited, RecordForm } from './forms.ts';

/**
 * A citation as a record with a line break at its end: BibTeX (`@techreport{…}`, other
 * characters than ASCII as LaTeX commands, `…` as three full stops) or RIS (UTF-8).
 */
export function citeAsRecord(form: RecordForm, cited: Cited): string {
  return form === 'bibtex' ? bibtex(cited) : ris(cited);
}

/** The library drops typographic hyphens, which have no LaTeX command, so plain ones stand for them. */
function bibtex(cited: Cited): string {
  const item = cslItem(cited);
  const title = item.title.replace(/[\u2010\u2011]/g, '-');
  return `${plugins.output.format('bibtex', [{ ...item, title }]).trim()}\n`;
}

/**
 * The library breaks lines after 70 characters, within words and addresses, so its fields
 * are written here; without the id, which it cuts to 20 characters, the same for many places.
 */
function ris(cited: Cited): string {
  const [fields = {}] = plugins.output.format('ris', [cslItem(cited)], { format: 'object' });
  return Object.entries({ TY: '', ...fields, ID: [], ER: '' })
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}\n`))
    .join('');
}
