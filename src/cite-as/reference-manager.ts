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

/**
 * The library drops typographic hyphens, which have no LaTeX command, so plain ones stand for
 * them. It writes the day into the month, `{dec 19}`, which styles print as it is: here the
 * month is BibTeX's own abbreviation, and the day a field that Zotero and others read.
 */
function bibtex(cited: Cited): string {
  const item = cslItem(cited);
  const title = item.title.replace(/[\u2010\u2011]/g, '-');
  const record = plugins.output.format('bibtex', [{ ...item, title }]).trim();
  return `${record.replace(/^\tmonth = \{([a-z]{3}) (\d+)\},$/m, '\tmonth = $1,\n\tday = {$2},')}\n`;
}

/**
 * The library breaks lines after 70 characters, within words and addresses, so its fields
 * are written here; without the id, which it cuts to 20 characters, the same for many places.
 * An author is "Lastname, Firstname" (RIS Format Specifications): the comma after an organ's
 * name keeps programs from taking its last word for a surname (EndNote, "Author and Editor
 * Names").
 */
function ris(cited: Cited): string {
  const [fields = {}] = plugins.output.format('ris', [cslItem(cited)], { format: 'object' });
  const author = [fields['AU'] ?? []].flat().map((organ) => `${organ},`);
  return Object.entries({ TY: '', ...fields, AU: author, ID: [], ER: '' })
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}\n`))
    .join('');
}
