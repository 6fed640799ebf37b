/** Records for reference managers. */

import { cslItem, type CslItem } from './csl-item.ts';
import type { Cited, RecordForm } from './forms.ts';

/** A citation as a record in UTF-8 with a line break at its end: BibTeX (`@techreport{…}`) or RIS. */
export function citeAsRecord(form: RecordForm, cited: Cited, withAddress: boolean): string {
  const item = cslItem(cited, withAddress);
  return form === 'bibtex' ? bibtex(item) : ris(item);
}

/**
 * A report, for which alone BibTeX keeps number and institution. The month is BibTeX's own
 * abbreviation, for which styles have words, and the day a field that Zotero and others read.
 */
function bibtex(item: CslItem): string {
  const [year, month = 0, day] = item.issued?.['date-parts'][0] ?? [];
  const fields = {
    // A name in one part, in which "and" parts no two.
    author: `{{${item.author[0].literal}}}`,
    year: year && `{${year}}`,
    month: months[month - 1],
    day: day && `{${day}}`,
    note: item.note && `{${item.note}}`,
    number: `{${item.number}}`,
    institution: `{${item.publisher}}`,
    title: `{${latexTitle(item.title)}}`,
    type: `{${item.genre}}`,
    url: item.URL && `{${item.URL}}`,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `\t${name} = ${value},\n`);
  return `@techreport{${item.id},\n${lines.join('')}}\n`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A title with its signs as LaTeX takes them; letters are UTF-8, which LaTeX reads by itself since
 * 2018, as do Zotero, JabRef, Mendeley and EndNote. A word with a capital stands in braces, so that
 * styles that write titles small leave it, but for the first, and the first behind a colon.
 */
function latexTitle(title: string): string {
  return title
    .replace(/[\\{}&%$#_~^<>]/g, (sign) => latexSigns[sign] ?? `\\${sign}`)
    .split(/(?<=:\s*)(?!\s)/)
    .map((part) => part.replace(/(?<=[^\\])\b[a-z]*[A-Z].*?\b/g, '{$&}'))
    .join('');
}

/** Signs that LaTeX does not take behind a backslash; less and greater open markup to programs. */
const latexSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * A report, which keeps number, type and institution in Zotero. Without the id, of which programs
 * keep 20 characters, the same for many places. An author is "Lastname, Firstname" (RIS Format
 * Specifications): the comma after an organ's name keeps programs from taking its last word for a
 * surname (EndNote, "Author and Editor Names").
 */
function ris(item: CslItem): string {
  const date = item.issued?.['date-parts'][0];
  const fields = {
    TY: 'RPRT',
    AU: `${item.author[0].literal},`,
    DA: date && `${date.join('/')}/`,
    PY: date?.[0],
    M3: item.genre,
    N1: item.note,
    PB: item.publisher,
    SN: item.number,
    TI: item.title,
    UR: item.URL,
    ER: '',
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join('');
}
