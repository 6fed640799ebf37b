/**
 * Records for reference managers, written by Citation.js. This module is the only one
 * that loads the library, so that pages need it only where a record is asked for.
 */

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cslItem, type CslItem } from './csl-item.ts';
import type { Cited, RecordForm } from './forms.ts';

// LaTeX reads UTF-8 by itself since 2018, and so do Zotero, JabRef, Mendeley and EndNote; of the
// library's commands for letters, `{\\^ o}`, they read some and drop others.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** A citation as a record in UTF-8 with a line break at its end: BibTeX (`@techreport{…}`) or RIS. */
export function citeAsRecord(form: RecordForm, cited: Cited, withAddress: boolean): string {
  const item = cslItem(cited, withAddress);
  return form === 'bibtex' ? bibtex(item) : ris(item);
}

/**
 * The library writes the day into the month, `{dec 19}`, which styles print as it is: here the
 * month is BibTeX's own abbreviation, and the day a field that Zotero and others read.
 */
function bibtex(item: CslItem): string {
  const title = item.title.replace(/[\\{}&%$#_~^<>]/g, (sign) => latexSigns[sign] ?? `\\${sign}`);
  const record = plugins.output.format('bibtex', [{ ...item, title }]).trim();
  return `${record.replace(/^\tmonth = \{([a-z]{3}) (\d+)\},$/m, '\tmonth = $1,\n\tday = {$2},')}\n`;
}

/** Signs that LaTeX does not take behind a backslash; less and greater open the library's markup. */
const latexSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * The library breaks lines after 70 characters, within words and addresses, so its fields
 * are written here; without the id, which it cuts to 20 characters, the same for many places.
 * An author is "Lastname, Firstname" (RIS Format Specifications): the comma after an organ's
 * name keeps programs from taking its last word for a surname (EndNote, "Author and Editor
 * Names").
 */
function ris(item: CslItem): string {
  const [fields = {}] = plugins.output.format('ris', [item], { format: 'object' });
  const author = [fields['AU'] ?? []].flat().map((organ) => `${organ},`);
  return Object.entries({ TY: '', ...fields, AU: author, ID: [], ER: '' })
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}\n`))
    .join('');
}
