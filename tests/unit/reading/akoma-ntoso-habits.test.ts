import { describe, expect, test } from 'vitest';
import { readAkomaNtoso } from '../../../src/reading/akoma-ntoso/read-akoma-ntoso.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { contentFileOf } from '../../support/bring-in.ts';

const note =
  '<authorialNote marker="1"><p>See <span class="italic">Records</span>, p. 2.</p></authorialNote>';

/** A made-up resolution as the United Nations tags its own. */
const usual = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
    <meta><identification source="#DGACM"></identification></meta>
    <coverPage>
      <p><docNumber refersTo="#symbol">A/RES/99/1</docNumber></p>
      <p><docDate date="2044-09-30" refersTo="#dateOfIssuance">30 September 2044</docDate></p>
      <p><docTitle>Resolution adopted by the General Assembly on 20 September 2044</docTitle></p>
    </coverPage>
    <preface><p><docNumber>99/1.</docNumber><docTitle><span class="bold">An “example”</span></docTitle></p></preface>
    <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
      <container name="Recalling"><p>	<span class="italic">Recalling</span> the day of 1 May 2001,${note}</p></container></preamble>
    <mainBody><paragraph><num>1.</num><content><p xml:space="preserve">	<span class="italic">Decides</span> to act.</p></content></paragraph></mainBody>
    <conclusions><p><inline name="adoptionMeeting">8th plenary meeting</inline><eol/><docDate date="2044-09-20">20 September 2044</docDate></p></conclusions>
    </statement></akomaNtoso>`;

const file = contentFileOf(readAkomaNtoso(usual));

describe('a file is read the same', () => {
  const swapped = (bytes: Buffer): Uint8Array => new Uint8Array(bytes.swap16());
  test.each<[string, Uint8Array]>([
    ['in UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${usual}`)],
    ['in UTF-16', new Uint8Array(Buffer.from(`\uFEFF${usual}`, 'utf16le'))],
    ['in UTF-16 of the other order', swapped(Buffer.from(`\uFEFF${usual}`, 'utf16le'))],
    [
      'in the encoding that it names',
      new Uint8Array(
        Buffer.from(
          `<?xml version="1.0" encoding="windows-1252"?>${usual.replace('“', '\x93').replace('”', '\x94')}`,
          'latin1',
        ),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(contentFileOf(await readDocument(bytes))).toBe(file);
  });

  test.each<[string, (xml: string) => string]>([
    ['with words in CDATA', (xml) => xml.replace('to act', '<![CDATA[to act]]>')],
    ['with signs by their numbers', (xml) => xml.replace('“', '&#8220;').replace('”', '&#x201D;')],
    ['with comments and instructions', (xml) => xml.replace('to act', 'to <!-- x --><?y z?>act')],
    ['with soft hyphens', (xml) => xml.replace('example', 'exam\u00ADple')],
    [
      'with a prefix',
      (xml) => xml.replace(/<(\/?)(?=\w)/g, '<$1akn:').replace('xmlns=', 'xmlns:akn='),
    ],
    [
      'with typography as a style',
      (xml) => xml.replaceAll('class="italic"', 'style="font-style: italic"'),
    ],
    ['with words in elements of its own', (xml) => xml.replace('to act', 'to <ins>act</ins>')],
    ['with days that only the words tell', (xml) => xml.replace(/ date="[^"]*"/g, '')],
    ['with days tagged in another form', (xml) => xml.replace(/ date="[^"]*"/g, ' date="20/9/44"')],
    [
      'with a meeting that only the words tell',
      (xml) =>
        xml.replace(/<\/?(?:inline|docDate)[^>]*>(?=(?:.(?!<preface))*<\/conclusions>)/g, ''),
    ],
    [
      'with the words of a note in no paragraph',
      (xml) => xml.replace(/(marker="1">)<p>(.*?)<\/p>/, '$1$2'),
    ],
    ['with the mark of a note in brackets', (xml) => xml.replace('marker="1"', 'marker=" [1] "')],
  ])('%s', (_, change) => {
    const changed = change(usual);
    expect(changed).not.toBe(usual);
    expect(contentFileOf(readAkomaNtoso(changed))).toBe(file);
  });
});

describe('is told', () => {
  const doubts = (xml: string): string[] =>
    readAkomaNtoso(xml).doubts.map(({ place, message }) => `${place?.number}: ${message}`);

  test('that a note has no number, which is counted on', () => {
    const xml = usual.replace('marker="1"', '');
    expect(contentFileOf(readAkomaNtoso(xml))).toBe(file);
    expect(doubts(xml)).toEqual([expect.stringMatching(/^\d+: .* counted as 1\.$/)]);
  });

  test('that an image stands in the text, but for those of every document', () => {
    const image = (alt: string): string =>
      usual.replace('to act', `<img src="a.png" alt="${alt}"/>to act`);
    expect(doubts(image('formula'))).toEqual([expect.stringMatching(/^\d+: An image stands here/)]);
    expect(doubts(image('bar code'))).toEqual([]);
  });

  test('that a decision is none', () => {
    const xml = usual
      .replace('Resolution adopted', 'Decision adopted')
      .replace(/<formula.*<\/formula>/, '');
    expect(() => readAkomaNtoso(xml)).toThrow('This is a decision, not a resolution (A/RES/99/1).');
  });

  test('where a file is broken, and what to do', () => {
    const xml = usual.replace('</preamble>', '');
    expect(() => readAkomaNtoso(xml)).toThrow(
      /preamble \(line \d+, column \d+\)\. Bring in the file again/,
    );
  });
});

test('the name of a table stands above it', () => {
  const table = '<table><caption>The scale</caption><tr><td><p>Isle</p></td></tr></table>';
  const xml = usual.replace('</mainBody>', `${table}</mainBody>`);
  expect(contentFileOf(readAkomaNtoso(xml))).toContain('The scale\n\n|  |\n| --- |\n| Isle |');
});
