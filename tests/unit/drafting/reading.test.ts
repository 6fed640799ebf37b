import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { htmlText } from '../../../src/drafting/reading/html-text.ts';
import { UnreadableError } from '../../../src/drafting/reading/limits.ts';
import { wordText } from '../../../src/drafting/reading/word-text.ts';
import { readDraft } from '../../../src/drafting/read-draft.ts';
import { comparisonDocument } from '../../../src/formats/word/comparison.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { madeUpPair, onlyComparison } from '../../support/made-up-comparison.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('of a Word file', () => {
  test('the words are read, a paragraph each, with tracked changes accepted', () => {
    const made = madeUpPair(
      '1. *Decides* to act;\n\n2. *Requests* a report.',
      '1. *Also decides* to act.',
    );
    const document = comparisonDocument(onlyComparison(made), {
      addresses: createAddresses('https://resolutions.example', '/'),
      target: made.target,
    });
    expect(wordText(writeWord(document)).split('\n\n')).toEqual([
      '56/149. Made-up resolution A/RES/56/149',
      'The General Assembly,',
      'Guided by its resolution 55/109,',
      '1. Also decides to act.',
    ]);
  });

  test.each<[what: string, file: Uint8Array, says: RegExp]>([
    ['a file that is none', strToU8('PK but no more'), /no Word file/],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), /no Word file/],
    ['a bomb', bomb(), /unpacks to more/],
    ['a bomb that lies of its size', lying(bomb()), /no Word file|cannot be read/],
    ['a heap of parts', heap(), /too many parts/],
    ['a document that is no XML', wordFile('<w:p><w:t>'), /cannot be read/],
    [
      'entities that grow',
      wordFile(`<!DOCTYPE a [<!ENTITY b "bb">]><w:p ${namespace}><w:t>&b;</w:t></w:p>`),
      /cannot be read/,
    ],
    ['words without end', wordFile(paragraphOf('word '.repeat(150_000))), /Up to 600,000/],
  ])('%s ends in a sentence', (_, file, says) => {
    expect(() => wordText(file)).toThrow(UnreadableError);
    expect(() => wordText(file)).toThrow(says);
  });

  test('macros, relations to elsewhere and markup are not words, or are words alone', () => {
    const file = zipSync({
      'word/document.xml': strToU8(paragraphOf('&lt;img src=x onerror=alert(1)&gt;')),
      'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
      'word/_rels/document.xml.rels': strToU8('<Relationships TargetMode="External"/>'),
    });
    expect(wordText(file)).toBe('<img src=x onerror=alert(1)>');
  });
});

test('of what Word puts on the clipboard, the words and numbers are read', () => {
  const html =
    '<html><head><style>p { color: red }</style></head><body><!--[if gte mso 9]><xml>x</xml><![endif]-->' +
    '<p class=MsoNormal><i>Recalling</i> its resolution\n 55/109,<o:p></o:p></p>' +
    '<ol start=3><li>Decides;<ol type=a><li>To act;</li></ol></li><li>Requests<script>alert(1)</script></li></ol>' +
    '<p><del>gone</del>&lt;b&gt; stays</p></body></html>';
  expect(htmlText(html).split('\n\n')).toEqual([
    'Recalling its resolution 55/109,',
    '3. Decides;',
    '(a) To act;',
    '4. Requests',
    '<b> stays',
  ]);
});

describe('a draft is read as paragraphs', () => {
  test.each<[how: string, text: string, paragraphs: readonly string[]]>([
    [
      'empty lines apart',
      'Recalling,\n\n1. Decides, as far as the harvest of the year\nallows, to act;\n\n(a) To go.',
      ['Recalling,', '1.|Decides, as far as the harvest of the year allows, to act;', '(a)|To go.'],
    ],
    [
      'one line each',
      `${'Recalling a fact of some length '.repeat(5)},\n1. Decides;\n2.\tRequests.`,
      [`${'Recalling a fact of some length '.repeat(5)},`, '1.|Decides;', '2.|Requests.'],
    ],
    [
      'broken as a page breaks lines',
      'Recalling that the whole of a sentence does not stand in one line of\na page, as it was held by all at the World Conference at Durban,\nSouth Africa,\nReaffirming what was said,\n1. Decides to act;',
      [
        'Recalling that the whole of a sentence does not stand in one line of a page, as it was held by all at the World Conference at Durban, South Africa,',
        'Reaffirming what was said,',
        '1.|Decides to act;',
      ],
    ],
  ])('%s', (_, text, paragraphs) => {
    const read = readDraft(text).paragraphs.map(({ marker, words }) =>
      marker === '' ? words : `${marker}|${words}`,
    );
    expect(read).toEqual(paragraphs);
  });

  test('what stands above the text, its enacting formula and its closing are no paragraphs', () => {
    const { organ, paragraphs } = readDraft(
      'A title\n\nThe Human Rights Council,\n\nRecalling,\n\n* * *\n\n5th plenary meeting\n1 May 2044',
    );
    expect(organ).toBe('Human Rights Council');
    expect(paragraphs.map(({ isFrame }) => isFrame)).toEqual([true, true, false, true, true, true]);
  });

  test('notes are paragraphs, and their marks are no words; other brackets are', () => {
    const draft = 'Recalling the almanac,[1] and [2]\n\n1. Decides.[1]\n\n[1] See A/98/2.';
    expect(readDraft(draft).paragraphs).toEqual([
      {
        marker: '',
        words: 'Recalling the almanac, and [2]',
        marks: [{ mark: '1', at: 22 }],
        isFrame: false,
      },
      { marker: '1.', words: 'Decides.', marks: [{ mark: '1', at: 8 }], isFrame: false },
      { marker: '[1]', words: 'See A/98/2.', marks: [], isFrame: false },
    ]);
  });
});

function paragraphOf(words: string): string {
  return `<w:document ${namespace}><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
}

function wordFile(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

function bomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
}

function heap(): Uint8Array {
  const parts = Array.from({ length: 2_500 }, (_, at) => [`p${at}`, new Uint8Array(1)] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** The same file, whose directory says that it unpacks to a thousand bytes. */
function lying(file: Uint8Array): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
  }
  return copy;
}

test('a number with a closing parenthesis, as drafts have it, is a number', () => {
  const { paragraphs } = readDraft('1) Decides to act;\n\n(a) Soon;\n\n12) Requests 2) reports.');
  expect(paragraphs.map(({ marker, words }) => [marker, words])).toEqual([
    ['1)', 'Decides to act;'],
    ['(a)', 'Soon;'],
    ['12)', 'Requests 2) reports.'],
  ]);
});
