import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { WordDocument } from '../../../../src/formats/word/document.ts';
import { plainRun } from '../../../../src/formats/word/document.ts';
import { writeWord } from '../../../../src/formats/word/write-word.ts';
import { resolutionFile } from '../../../../src/formats/write-resolution.ts';
import { createLibrary } from '../../../../src/library/create-library.ts';
import { createAddresses } from '../../../../src/site/create-addresses.ts';
import { hostileResolution } from '../../../support/hostile-resolution.ts';
import { madeUpResolution } from '../../../support/made-up-resolution.ts';
import { shippedLibrary } from '../../../support/shipped-library.ts';
import { wordHtml } from '../../../support/word-words.ts';
import { paragraphWords } from '../../../support/word-changes.ts';

const addresses = createAddresses('https://resolutions.example', '/');

test('numbers are typed words, and italics and notes are the document’s', async () => {
  const file = fileOf('Noting that,[^1]\n\n1. *Decides*:\n\n    (a) To act.\n\n[^1]: See A/1.');
  expect(await wordHtml(file)).toBe(
    '<p>56/149. Made-up resolution A/RES/56/149</p><p>The General Assembly,</p>' +
      '<p>Noting that,<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup></p>' +
      '<p>1.\t<em>Decides</em>:</p><p>(a)\tTo act.</p>' +
      '<ol><li id="footnote-2"><p> See A/1. <a href="#footnote-ref-2">↑</a></p></li></ol>',
  );
});

test('sections, lines, closing words, tables and annexes stand where they are printed', async () => {
  const file = fileOf(
    [
      'Noting that,',
      '## I. Programmes',
      '1. *Decides*:',
      '   (a) To act:',
      '      • on one;',
      '   to report on it;',
      '| Post | Number |\n| --- | --- |\n| D-1[^a] | 2 |',
      '[^a]: Temporary.',
      '# Annex',
      '1. Of the annex.',
    ].join('\n\n'),
  );
  expect((await wordHtml(file)).replace(/^.*Noting/, 'Noting')).toBe(
    'Noting that,</p><h2>I. Programmes</h2><p>1.\t<em>Decides</em>:</p><p>(a)\tTo act:</p>' +
      '<p>•\ton one;</p><p>to report on it;</p><table><thead><tr><th><p>Post</p></th><th><p>Number</p></th></tr></thead>' +
      '<tbody><tr><td><p>D-1<sup>a</sup></p></td><td><p>2</p></td></tr></tbody></table>' +
      '<p><sup>a</sup> Temporary.</p><h1>Annex</h1><p>1.\tOf the annex.</p>',
  );
});

test('a note that is referred to again is not printed twice', () => {
  const file = fileOf('Noting,[^1]\n\n1. *Decides*[^1] to act.\n\n[^1]: See A/1.');
  expect(part(file, 'word/footnotes.xml').match(/See /g)).toHaveLength(1);
  expect(paragraphWords(file)).toContain('1.\tDecides1 to act.');
});

test('each part of a file names what it links itself', () => {
  const file = fileOf('Noting A/55/401,[^1]\n\n1. *Decides* to act.\n\n[^1]: See A/55/402.');
  const linked = (name: string) =>
    Array.from(part(file, name).matchAll(/docs\.un\.org\/en\/([^"]*)/g), ([, symbol]) => symbol);
  expect(linked('word/_rels/document.xml.rels')).toContain('A/55/401');
  expect(linked('word/_rels/document.xml.rels')).not.toContain('A/55/402');
  expect(linked('word/_rels/footnotes.xml.rels')).toEqual(['A/55/402']);
});

test('words that look like markup are words', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const resolution = hostileResolution(seed);
    const file = resolutionFile('docx', resolution, { ...shippedLibrary(), addresses });
    expect(paragraphWords(file as Uint8Array).join('\n')).toContain(resolution.title);
  }
});

test('what XML cannot hold is left out, and the rest stays', () => {
  const document: WordDocument = {
    title: 'A\u0000B',
    author: 'A',
    date: null,
    head: ['', ''],
    foot: [],
    blocks: [{ type: 'paragraph', style: 'Paragraph', pieces: [plainRun('a\f\uD800b\uFFFEc 😀')] }],
  };
  expect(paragraphWords(writeWord(document))).toEqual(['abc 😀']);
});

test('a file names no date of its own, so that two builds are the same to the byte', () => {
  const library = shippedLibrary();
  const [resolution] = library.resolutions;
  if (!resolution) throw new Error('nothing is held');
  const context = { addresses, target: library.target, comparisons: library.comparisons };
  const [one, other] = [0, 1].map(() => resolutionFile('docx', resolution, context) as Uint8Array);
  expect(one).toEqual(other);
  expect(part(one ?? new Uint8Array(), 'docProps/core.xml')).not.toMatch(/created|modified/);
});

function fileOf(markdown: string): Uint8Array {
  const library = createLibrary([madeUpResolution('A/RES/56/149', markdown)], []);
  const context = { addresses, target: library.target, comparisons: library.comparisons };
  return resolutionFile('docx', library.resolution('a/res/56/149'), context) as Uint8Array;
}

function part(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}
