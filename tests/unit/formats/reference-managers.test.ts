import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeResolution } from '../../../src/formats/write-resolution.ts';
import { readBibtex, readRis } from '../../support/reference-record.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

const library = shippedLibrary();
const context = {
  addresses: createAddresses('https://resolutions.example', '/'),
  target: library.target,
  comparisons: library.comparisons,
};
const title = 'Enhancement of international cooperation in the field of human rights';

test.each([
  {
    id: 'a/res/56/149',
    fields: {
      author: 'United Nations General Assembly',
      title,
      number: 'A/RES/56/149',
      type: 'Resolution',
      institution: 'United Nations',
      date: '2001-12',
      day: '19',
      url: 'https://resolutions.example/a/res/56/149/',
    },
  },
  {
    id: 'e/cn.4/2002/draft',
    fields: {
      author: 'United Nations Commission on Human Rights',
      title,
      number: '2002/…',
      type: 'Draft resolution',
      institution: 'United Nations',
      url: 'https://resolutions.example/e/cn.4/2002/draft/',
    },
  },
])('another program reads in $id.bib what the resolution is', ({ id, fields }) => {
  const written = writeResolution('bib', library.resolution(id), context);
  expect(readBibtex(written)).toEqual({ type: 'report', fields, faults: [] });
});

// This program takes the number of a report for a serial number, and M3 for a DOI; Zotero
// (its translator RIS.js) takes them for the report's number and type.
test.each([
  {
    id: 'a/res/56/149',
    fields: {
      author: 'United Nations General Assembly',
      title,
      issn: 'A/RES/56/149',
      doi: 'Resolution',
      publisher: 'United Nations',
      date: '2001',
      url: 'https://resolutions.example/a/res/56/149/',
    },
  },
  {
    id: 'e/cn.4/2002/draft',
    fields: {
      author: 'United Nations Commission on Human Rights',
      title,
      issn: '2002/…',
      doi: 'Draft resolution',
      publisher: 'United Nations',
      url: 'https://resolutions.example/e/cn.4/2002/draft/',
    },
  },
])('another program reads in $id.ris what the resolution is', ({ id, fields }) => {
  const written = writeResolution('ris', library.resolution(id), context);
  expect(readRis(written)).toEqual({ type: 'report', fields, faults: [] });
});
