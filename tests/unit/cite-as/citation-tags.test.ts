import { expect, test } from 'vitest';
import { citationTags } from '../../../src/cite-as/citation-tags.ts';
import type { Cited } from '../../../src/cite-as/forms.ts';
import { citeAsRecord } from '../../../src/cite-as/reference-manager.ts';
import { readItem } from '../../support/reference-record.ts';
import { assembly, cited, council, draft } from './examples.ts';

test('an adopted resolution is a report of the United Nations by its organ', () => {
  expect(tags(cited(assembly, null))).toEqual({
    citation_title: 'Enhancement of international cooperation in the field of human rights',
    citation_author: 'United Nations General Assembly,',
    citation_publication_date: '2001/12/19',
    citation_technical_report_institution: 'United Nations',
    citation_technical_report_number: 'A/RES/56/149',
    citation_language: 'en',
    citation_public_url: 'https://resolutions.example/a/res/56/149/',
    'dc.type': 'Resolution',
  });
});

test('a draft has no date, and is called as it calls itself', () => {
  const draftTags = tags(cited(draft, null));
  expect(draftTags).not.toHaveProperty('citation_publication_date');
  expect(draftTags).toMatchObject({
    citation_technical_report_number: '2002/…',
    'dc.type': 'Draft resolution',
  });
});

test('a day and month below ten have two digits', () => {
  const early = { ...assembly, adopted: '2001-02-03' };
  expect(tags(cited(early, null)).citation_publication_date).toBe('2001/02/03');
});

test.each([assembly, council, draft])('the tags agree with the RIS record: $id', (resolution) => {
  const example = cited(resolution, null);
  const record = readItem(citeAsRecord('ris', example, true));
  const page = tags(example);
  expect({
    title: page.citation_title,
    author: [{ family: page.citation_author?.replace(/,$/, ''), given: '' }],
    publisher: page.citation_technical_report_institution,
    number: page.citation_technical_report_number,
    genre: page['dc.type'],
    URL: page.citation_public_url,
    issued: page.citation_publication_date && {
      'date-parts': [page.citation_publication_date.split('/').map(Number)],
    },
  }).toEqual({
    title: record?.['title'],
    author: record?.['author'],
    publisher: record?.['publisher'],
    number: record?.['number'],
    genre: record?.['genre'],
    URL: record?.['URL'],
    issued: record?.['issued'],
  });
});

function tags(of: Cited): Record<string, string> {
  return Object.fromEntries(citationTags(of).map(({ name, content }) => [name, content]));
}
