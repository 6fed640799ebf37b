import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import type { PrintedDocument } from '../../../src/reading/printed/printed-document.ts';
import { wordsOf } from '../../../src/reading/printed/runs.ts';
import { contentFileOf } from '../../support/bring-in.ts';
import { setDocument, type MadeBlock } from '../../support/pdf/set-document.ts';
import { writePdf, type SetLine } from '../../support/pdf/write-pdf.ts';

const above: readonly MadeBlock[] = [
  { set: 'masthead', words: 'Ninety-ninth session' },
  { set: 'annex', words: 'Resolution adopted by the General Assembly on 20 September 2044' },
  { set: 'closing', words: '[*on the report of the Third Committee* (A/99/1)]' },
];
const title: MadeBlock = { set: 'title', words: '99/1. An example' };
const formula: MadeBlock = { set: 'paragraph', words: '*The General Assembly*,' };
const text: readonly MadeBlock[] = [
  { set: 'paragraph', words: '*Recalling* its resolution 98/1,' },
  { set: 'paragraph', words: '1. *Decides* to act.' },
];

describe('a text that is printed without its enacting formula', () => {
  test('begins below its title, and is said to have none', async () => {
    const document = await readDocument(setDocument('A/RES/99/1', [...above, title, ...text]));
    const file = contentFileOf(document);
    expect(file).toContain('asPrinted:\n  - formula missing\n');
    expect(file).toMatch(
      /\n---\n\n\*Recalling\* its resolution 98\/1,\n\n1\. \*Decides\* to act\.\n$/,
    );
  });

  test('is refused where no number tells that there is a title', async () => {
    const unnumbered = [...above, { ...title, words: 'An example' }, ...text];
    await expect(readDocument(setDocument('A/RES/99/1', unnumbered))).rejects.toThrow(
      /without its enacting formula/,
    );
  });
});

test('a title of the whole document is read over the end of its line, with its hyphen', async () => {
  const words =
    'Review of the implementation of resolutions on the format and aspects of the high-level forum on examples';
  const blocks = [...above, { set: 'item' as const, words }, title, formula, ...text];
  const { masthead } = await readDocument(setDocument('A/RES/99/1', blocks));
  expect(wordsOf(masthead.documentTitle)).toBe(words);
  expect(masthead.report).toBe('[on the report of the Third Committee (A/99/1)]');
});

test('a note on the symbol is kept, its mark behind the title, and told', async () => {
  const note = { mark: '*', words: 'Reissued for technical reasons on 4 January 2045.' };
  const document = await readDocument(
    setDocument('A/RES/99/1*', [...above, title, formula, ...text], [note]),
  );
  expect(document.doubts.map(({ message }) => message)).toEqual([
    'The mark “*” stands behind the symbol, and was put behind the title: a content file has no other place for it.',
  ]);
  const file = contentFileOf(document);
  expect(file).toContain('symbol: A/RES/99/1\ntitle: An example[^*]\n');
  expect(file).toContain('\n[^*]: Reissued for technical reasons on 4 January 2045.\n');
});

describe('in the margins', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    set: 'paragraph' as const,
    words: `${index + 1}. *Requests* a report;`,
  }));

  test('running heads, page and job numbers are left out in silence', async () => {
    const document = await readDocument(
      setDocument('A/RES/99/1', [...above, title, formula, ...many], [], {}, 'An example'),
    );
    expect(document.doubts).toEqual([]);
  });

  test('what else stands there is told, with its page', async () => {
    const document = await readDocument(
      setDocument('A/RES/99/1', [...above, title, formula, ...many], [], {}, 'Not for sale'),
    );
    expect(document.doubts).toEqual([
      {
        place: { unit: 'page', number: 2 },
        message:
          'In the margin stands “A/RES/99/1   Not for sale”, and was left out. If it belongs to the text, write it there.',
      },
    ]);
  });
});

/** A line of a text that is set without the layout of the United Nations. */
const line = (y: number, text: string, more: Partial<SetLine> = {}): SetLine => ({
  x: 72,
  y,
  words: [{ text }],
  ...more,
});
const opening: readonly SetLine[] = [
  line(700, '', { words: [{ text: '99/1. An example', font: 'bold', size: 12 }] }),
  line(670, '', { words: [{ text: 'The General Assembly,', font: 'italic' }] }),
];

describe('a page that is turned', () => {
  test('is read as it is to be held, with the table on it', async () => {
    const row = (y: number, cells: readonly string[], size: number): SetLine => ({
      x: 100,
      y,
      turned: true,
      words: cells.map((text, index) => ({ text, size, x: 100 + index * 200 })),
    });
    const { texts } = await readDocument(
      writePdf([
        [...opening, line(640, '1. Approves the harvest, as follows:')],
        [
          row(500, ['Grain', 'Sacks'], 7),
          row(480, ['Barley', '120'], 8.5),
          row(465, ['Rye', '80'], 8.5),
        ],
      ]),
    );
    const table = texts[0]?.blocks.find(({ type }) => type === 'table');
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows.map((cells) => cells.map(({ runs }) => wordsOf(runs)))).toEqual([
      ['Grain', 'Sacks'],
      ['Barley', '120'],
      ['Rye', '80'],
    ]);
  });

  test('tells what runs across it, and leaves that out', async () => {
    const { texts, doubts } = await readDocument(
      writePdf([
        [...opening, line(640, '1. Decides to act.'), line(300, 'ADVANCE COPY', { turned: true })],
      ]),
    );
    expect(texts[0]?.blocks).toHaveLength(1);
    expect(doubts.map(({ message }) => message)).toEqual([
      'Across the page runs “ADVANCE COPY”, and was left out. If it belongs to the text, write it there.',
    ]);
  });
});

test('notes may fill a page of their own, and what stands far below them is none of theirs', async () => {
  const note = (y: number, mark: string): SetLine =>
    line(y, '', {
      words: [
        { text: mark, size: 5.5, rise: 3 },
        { text: ` See A/98/${mark}.`, size: 8.5 },
      ],
    });
  const { texts, doubts } = await readDocument(
    writePdf([
      [
        ...opening,
        line(640, '', {
          words: [
            { text: '1. Recalls its decisions,' },
            { text: '1, 2', size: 6.5, rise: 3.5 },
            { text: ' and ends.' },
          ],
        }),
      ],
      [
        note(700, '1'),
        note(689, '2'),
        line(80, '', { words: [{ text: 'Printed at home', size: 7 }] }),
      ],
    ]),
  );
  expect(texts[0]?.notes.map(({ mark, runs }) => [mark, wordsOf(runs)])).toEqual([
    ['1', 'See A/98/1.'],
    ['2', 'See A/98/2.'],
  ]);
  expect(doubts.map(({ message }) => message)).toEqual([
    'In the margin stands “Printed at home”, and was left out. If it belongs to the text, write it there.',
  ]);
});

test('a word that is said later is no part of the next, though no space is printed behind it', async () => {
  const { texts } = await readDocument(
    writePdf([
      [
        ...opening,
        line(640, '1. Encourages the collection of sex- '),
        line(628, 'and age-disaggregated data in high- '),
        line(616, 'and low-income countries and in low-'),
        line(604, 'and middle-income countries.'),
      ],
    ]),
  );
  const [block] = texts[0]?.blocks ?? [];
  expect(block && 'runs' in block && wordsOf(block.runs)).toBe(
    '1. Encourages the collection of sex- and age-disaggregated data in high- and low-income countries and in low- and middle-income countries.',
  );
});

describe('a word that its line divides', () => {
  const divided = (first: string): Promise<PrintedDocument> => {
    const lines = [
      ...opening,
      line(640, '1. Recalls the right to determination, and that '),
      line(628, first),
      line(616, 'mination is a right.'),
    ];
    return readDocument(writePdf([lines], { '~': '\u00AD' }));
  };
  const said = ({ texts }: PrintedDocument): string => {
    const [block] = texts[0]?.blocks ?? [];
    return block && 'runs' in block ? wordsOf(block.runs) : '';
  };

  test('is whole behind a soft hyphen', async () => {
    expect(said(await divided('deter~'))).toBe(
      '1. Recalls the right to determination, and that determination is a right.',
    );
  });

  test('is told behind a hyphen, where it stands elsewhere without one', async () => {
    const document = await divided('deter-');
    expect(said(document)).toContain('deter-mination');
    expect(document.doubts).toEqual([
      {
        place: { unit: 'page', number: 1 },
        message:
          'A line ends within “deter-mination”, which stands elsewhere without a hyphen. Compare it with the print.',
      },
    ]);
  });
});

test('small signs below the foot of a line are words of that line', async () => {
  const lowered = {
    words: [
      { text: '1. Notes that CO' },
      { text: '2', size: 6.5, rise: -3 },
      { text: ' is emitted.' },
    ],
  };
  const { texts } = await readDocument(writePdf([[...opening, line(640, '', lowered)]]));
  expect(texts[0]?.blocks.map((block) => 'runs' in block && wordsOf(block.runs))).toEqual([
    '1. Notes that CO2 is emitted.',
  ]);
});

test('a part that is numbered in words stands above its title', async () => {
  const bold = (y: number, words: string): SetLine =>
    line(y, '', { words: [{ text: words, font: 'bold' }] });
  const { texts } = await readDocument(
    writePdf([
      [
        ...opening,
        line(640, 'Recalling its rules, and all that follows from them to this very day,'),
        bold(610, 'Part three'),
        bold(598, 'Publication'),
        line(574, '1. Decides to act as its rules say, and not otherwise, in each and'),
        line(562, 'every case.'),
      ],
    ]),
  );
  const headings = (texts[0]?.blocks ?? []).filter((block) => block.type === 'heading');
  expect(headings.map(({ runs }) => wordsOf(runs))).toEqual(['Part three', 'Publication']);
});
