/**
 * A citation as meta tags, in the names that HighWire Press gave them, which Google Scholar
 * and Zotero read. They say what the records for reference managers say; Zotero's
 * translator “Embedded Metadata” takes the institution as the sign of a report.
 */

import { cslItem } from './csl-item.ts';
import type { Cited } from './forms.ts';

/** A `meta` element of a page. */
export interface CitationTag {
  readonly name: string;
  readonly content: string;
}

/** The tags for a citation, with none for what the resolution does not have. */
export function citationTags(cited: Cited): readonly CitationTag[] {
  const { title, author, issued, publisher, number, genre } = cslItem(cited, true);
  const [{ literal: corporateAuthor }] = author;
  return [
    { name: 'citation_title', content: title },
    // An author without a comma is taken for a person, and the last word for the surname.
    { name: 'citation_author', content: `${corporateAuthor},` },
    ...(issued?.['date-parts'] ?? []).map((parts) => ({
      name: 'citation_publication_date',
      content: parts.map(twoDigits).join('/'),
    })),
    { name: 'citation_technical_report_institution', content: publisher },
    { name: 'citation_technical_report_number', content: number },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_public_url', content: cited.url },
    // HighWire has no tag for the kind of report; Zotero reads Dublin Core's.
    { name: 'dc.type', content: genre },
  ];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
