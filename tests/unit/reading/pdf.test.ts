import { describe, expect, test } from 'vitest';
import { bringIn } from '../../../src/import/bring-in.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { plainText } from '../../../src/model/text/inline.ts';
import { withSubParagraphs } from '../../../src/model/text/paragraphs.ts';
import type {
  PrintedDocument,
  PrintedText,
  Run,
} from '../../../src/reading/printed/printed-document.ts';
import { unplacedWords } from '../../../src/reading/printed/unplaced-words.ts';
import { setDocument, type MadeBlock, type MadeNote } from '../../support/pdf/set-document.ts';
import { writePdf, type SetLine } from '../../support/pdf/write-pdf.ts';

const masthead: readonly MadeBlock[] = [
  { set: 'masthead', words: 'Ninety-ninth session' },
  { set: 'masthead', words: 'Agenda item 7 (b)' },
  { set: 'masthead', words: 'Promotion and protection of examples: examples of the first kind' },
  { set: 'annex', words: 'Resolution adopted by the General Assembly on 20 September 2044' },
  { set: 'closing', words: '[*on the report of the Third Committee* (A/99/1 and A/99/1/Add.1)]' },
  {
    set: 'title',
    words: '99/1. An example whose title is long enough to take up two lines of the page',
  },
  { set: 'paragraph', words: '*The General Assembly*,' },
];

function read(
  blocks: readonly MadeBlock[],
  notes: readonly MadeNote[] = [],
): Promise<PrintedDocument> {
  return readDocument(setDocument('A/RES/99/1', [...masthead, ...blocks], notes));
}

async function textOf(
  blocks: readonly MadeBlock[],
  notes: readonly MadeNote[] = [],
): Promise<PrintedText> {
  const [text] = (await read(blocks, notes)).texts;
  if (!text) throw new Error('there is no text');
  return text;
}

function marked(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type === 'mark') return `[^${run.mark}]`;
      const sign = run.italic ? '*' : run.bold ? '**' : '';
      return sign + run.text + sign;
    })
    .join('');
}

/** The blocks of a text, each as one line: `## words` for a heading, `words` for a paragraph. */
function linesOf({ blocks }: PrintedText): string[] {
  return blocks.map((block) => {
    if (!('runs' in block)) return block.type;
    return (block.type === 'heading' ? '## ' : '') + marked(block.runs);
  });
}

const long =
  'the importance of words that go on for more than one line, so that they are broken where the line ends and joined again when they are read';

test('what stands above the text is told apart, wherever it stands on the page', async () => {
  const { masthead: found, texts } = await read([
    { set: 'paragraph', words: '1. *Decides* to act.' },
  ]);
  expect(found).toMatchObject({
    symbol: 'A/RES/99/1',
    organ: 'General Assembly',
    distribution: 'Distr.: General',
    distributed: '2044-10-01',
    session: 'Ninety-ninth session',
    agendaItem: 'Agenda item 7 (b)',
    agendaTitle: 'Promotion and protection of examples: examples of the first kind',
    proceeding: 'Resolution adopted by the General Assembly on 20 September 2044',
    report: '[on the report of the Third Committee (A/99/1 and A/99/1/Add.1)]',
  });
  expect(texts[0]).toMatchObject({ designation: '99/1', adopted: '2044-09-20', status: 'adopted' });
  expect(marked(texts[0]?.title ?? [])).toBe(
    'An example whose title is long enough to take up two lines of the page',
  );
});

test('words are joined across lines, with the hyphen of a word and without a space after it', async () => {
  const words = `*Stressing* ${long}, well-established self-determination, multi-stakeholder and cross-border examples included,`;
  expect(linesOf(await textOf([{ set: 'paragraph', words }]))).toEqual([words]);
});

test('a paragraph goes on over the end of a page, and running heads and job numbers are no words', async () => {
  const paragraphs = Array.from({ length: 14 }, (_, index) => ({
    set: 'paragraph' as const,
    words: `${index + 1}. *Requests* ${long}, and again ${long}, number ${index + 1};`,
  }));
  expect(linesOf(await textOf(paragraphs))).toEqual(paragraphs.map(({ words }) => words));
});

test('the meeting and the day below the text close it', async () => {
  const text = await textOf([
    { set: 'paragraph', words: '1. *Decides* to act.' },
    { set: 'adopted', words: '8th (resumed) plenary meeting' },
    { set: 'adopted', words: '21 September 2044' },
  ]);
  expect(text).toMatchObject({ meeting: '8th (resumed) plenary meeting', adopted: '2044-09-21' });
  expect(text.blocks).toHaveLength(1);
});

describe('what readers of PDF elsewhere get wrong', () => {
  const recalling: MadeBlock = {
    set: 'paragraph',
    words: `*Recalling* its resolution 98/1,[^1] ${long},[^2]`,
  };
  const note =
    'See *Official Records of the General Assembly, Ninety-eighth Session, Supplement No. 3* (A/98/3), chap. II, sect. A, and all that follows there on the subject, with its annexes';

  test('a note of several lines stays one note, and out of the text', async () => {
    const text = await textOf(
      [recalling, { set: 'paragraph', words: '1. *Decides* to act.' }],
      [
        { mark: '1', words: 'See A/98/2.' },
        { mark: '2', words: `${note}.` },
      ],
    );
    expect(text.notes.map(({ mark, runs }) => [mark, marked(runs)])).toEqual([
      ['1', 'See A/98/2.'],
      ['2', `${note}.`],
    ]);
    expect(linesOf(text)).toEqual([recalling.words, '1. *Decides* to act.']);
  });

  test('a note that goes on at the foot of the next page is one note', async () => {
    const filling = Array.from({ length: 12 }, (_, index) => ({
      set: 'paragraph' as const,
      words: `${index + 1}. *Requests* ${long}, and again ${long};`,
    }));
    const text = await textOf(
      [recalling, ...filling],
      [
        { mark: '1', words: 'See A/98/2.' },
        { mark: '2', words: `${note}; ${note}.`, breaksAfter: 2 },
      ],
    );
    expect(text.notes.map(({ runs }) => marked(runs))).toEqual([
      'See A/98/2.',
      `${note}; ${note}.`,
    ]);
    expect(linesOf(text)).toEqual([recalling, ...filling].map(({ words }) => words));
  });

  test('a mark at the end of a line belongs to that line, not to the one above', async () => {
    const ends = `*Noting* the report of which the words fill the line up to its very end, Chap.[^1] and`;
    const words = `${ends} ${long},`;
    const text = await textOf([{ set: 'paragraph', words }], [{ mark: '1', words: 'A/98/5.' }]);
    expect(linesOf(text)).toEqual([words]);
  });

  test('what is raised and refers to no note is words', async () => {
    const words = '*Welcoming* the 10[^th] anniversary,[^1]';
    const text = await textOf([{ set: 'paragraph', words }], [{ mark: '1', words: 'A/98/5.' }]);
    expect(linesOf(text)).toEqual(['*Welcoming* the 10th anniversary,[^1]']);
  });

  test('headings are no paragraphs, and a number is not joined to its title', async () => {
    const text = await textOf([
      { set: 'section', words: 'II' },
      {
        set: 'section',
        words: 'Financing of the examples that are to be given in the course of the next two years',
      },
      { set: 'sub-section', words: 'Examples of the first kind' },
      { set: 'paragraph', words: '1. *Decides* to act.' },
      { set: 'annex', words: 'Annex' },
      { set: 'paragraph', words: 'An example.' },
    ]);
    expect(linesOf(text)).toEqual([
      '## II',
      '## Financing of the examples that are to be given in the course of the next two years',
      '## Examples of the first kind',
      '1. *Decides* to act.',
      '## Annex',
      'An example.',
    ]);
  });
});

test('a number is not joined to the title right below it', async () => {
  const text = await textOf([
    { set: 'section', words: 'II' },
    { set: 'section-title', words: 'Financing of the examples' },
    { set: 'paragraph', words: '1. *Decides* to act.' },
  ]);
  expect(linesOf(text).slice(0, 2)).toEqual(['## II', '## Financing of the examples']);
});

test('numbers and labels are no words of their paragraphs', async () => {
  const document = await read([
    { set: 'paragraph', words: '1. *Requests* the Secretary-General:' },
    { set: 'paragraph', words: '(a) To report;' },
    { set: 'paragraph', words: '(b) To act;' },
    { set: 'paragraph', words: '2. *Decides* to continue.' },
  ]);
  const [result] = bringIn(document, {}, new Set());
  if (result?.ok !== true) throw new Error(result?.reason);
  const printed = withSubParagraphs(result.resolution.paragraphs).map(({ marker, content }) => [
    marker,
    plainText(content),
  ]);
  expect(printed).toEqual([
    ['1.', 'Requests the Secretary-General:'],
    ['(a)', 'To report;'],
    ['(b)', 'To act;'],
    ['2.', 'Decides to continue.'],
  ]);
});

describe('headings', () => {
  test('go on below their first word, behind a number', async () => {
    const blocks: MadeBlock[] = [
      { set: 'paragraph', words: `1. *Stresses* ${long};` },
      {
        set: 'numbered-section',
        words: 'B. Examples given in the course of the years of which all are told',
      },
      { set: 'paragraph', words: `2. *Stresses* ${long}.` },
    ];
    const [before, heading, after] = blocks.map(({ words }) => words);
    expect(linesOf(await textOf(blocks))).toEqual([before, `## ${heading}`, after]);
  });

  test('in italics may fill a line, and end in a colon', async () => {
    const italics = [
      'Examples that have been given in the course of the years of which all are told at last',
      'We commit ourselves to the following:',
    ];
    const text = await textOf([
      ...italics.map((words): MadeBlock => ({ set: 'sub-section', words: `*${words}*` })),
      { set: 'paragraph', words: '1. *Decides* to act.' },
    ]);
    expect(linesOf(text)).toEqual([
      ...italics.map((words) => `## ${words}`),
      '1. *Decides* to act.',
    ]);
  });
});

test('a paragraph that breaks behind a comma goes on over the page, though a line stands out', async () => {
  const broken = Array.from({ length: 26 }, (_, index): MadeBlock => ({
    set: 'paragraph',
    words: `${index + 1}. *Requests* ${'examples, '.repeat(16 + (index % 3))}and more;`,
  }));
  const text = await textOf([...broken, { set: 'wide', words: `99. ${'x'.repeat(105)} at last.` }]);
  expect(linesOf(text).slice(0, -1)).toEqual(broken.map(({ words }) => words));
});

test('a number at the beginning of a page’s first line is no label where the paragraph goes on', async () => {
  const paragraphs = [1, 2, 3, 4, 5, 6].map((number): MadeBlock => ({
    set: 'paragraph',
    words: `${number}. *Notes* ${'12.5 '.repeat(number === 6 ? 500 : 20)}per cent.`,
  }));
  const read = linesOf(await textOf(paragraphs));
  expect(read.map((words) => words.length)).toEqual(paragraphs.map(({ words }) => words.length));
});

test('a number at the left edge opens a paragraph after others that stand there', async () => {
  const paragraphs = Array.from({ length: 40 }, (_, index): MadeBlock => ({
    set: index < 6 ? 'paragraph' : 'closing',
    words: `${index + 1}. ${'example '.repeat(18)}end.`,
  }));
  expect(linesOf(await textOf(paragraphs))).toEqual(paragraphs.map(({ words }) => words));
});

test('a hyphen at the end of a line that stands for a word is no part of the next one', async () => {
  const lines = ['1. Decides on energy-', 'and water-saving means of self-', 'determination.'];
  const bytes = writePdf([
    [
      { x: 72, y: 660, words: [{ text: '99/1. An example', font: 'bold', size: 12 }] },
      { x: 147, y: 630, words: [{ text: 'The General Assembly,', font: 'italic' }] },
      ...lines.map((text, index) => ({ x: 123, y: 610 - index * 12, words: [{ text }] })),
    ],
  ]);
  expect((await readDocument(bytes)).texts.map(linesOf)).toEqual([
    ['1. Decides on energy- and water-saving means of self-determination.'],
  ]);
});

describe('letters that the PDF says wrongly', () => {
  const blocks: MadeBlock[] = [
    ...masthead,
    { set: 'paragraph', words: '1. *Decides* on the major objectives of the world.' },
  ];

  test('are told with their page and words, by how wide they are, and not mended', async () => {
    const document = await readDocument(setDocument('A/RES/99/1', blocks, [], { j: 'o', D: 'B' }));
    expect(document.texts.map(linesOf)).toEqual([
      ['1. *Becides* on the maoor oboectives of the world.'],
    ]);
    expect(document.doubts.map(({ place }) => place)).toEqual([{ unit: 'page', number: 1 }]);
    expect(document.doubts[0]?.message).toMatch(/“Becides”, “maoor”, “oboectives”, “Bistr”/);
  });

  test('are not seen where all are as wide as they should be', async () => {
    expect((await readDocument(setDocument('A/RES/99/1', blocks))).doubts).toEqual([]);
  });
});

test('a number stands apart from its words where only a gap parts them', async () => {
  const bytes = writePdf([
    [
      { x: 72, y: 660, words: [{ text: '99/1. An example', font: 'bold', size: 12 }] },
      { x: 147, y: 630, words: [{ text: 'The General Assembly,', font: 'italic' }] },
      {
        x: 147,
        y: 610,
        words: [
          { text: '100.' },
          { text: 'Decides', font: 'italic', x: 170.7 },
          { text: ' to act.' },
        ],
      },
    ],
  ]);
  const { texts } = await readDocument(bytes);
  expect(texts.map(linesOf)).toEqual([['100. *Decides* to act.']]);
});

describe('tables', () => {
  const row = (y: number, cells: readonly [x: number, text: string][]): SetLine => ({
    x: 123.4,
    y,
    words: cells.map(([x, text]) => ({ text, x, size: 8.5 })),
  });
  const title: SetLine[] = [
    { x: 72, y: 680, words: [{ text: '99/1. An example', font: 'bold', size: 12 }] },
    { x: 147, y: 650, words: [{ text: 'The General Assembly,', font: 'italic' }] },
    {
      x: 147,
      y: 630,
      words: [{ text: '1. ' }, { text: 'Decides', font: 'italic' }, { text: ' as follows:' }],
    },
  ];

  async function tableIn(lines: readonly SetLine[]): Promise<string[]> {
    const document = await readDocument(writePdf([[...title, ...lines]]));
    expect(unplacedWords(document)).toEqual([]);
    expect(document.texts[0]?.title).toHaveLength(1);
    return (document.texts[0]?.blocks ?? []).flatMap((block): string[] => {
      if (block.type === 'table') {
        return block.rows.map((cells) => cells.map(({ runs }) => marked(runs)).join(' | '));
      }
      return 'runs' in block ? [marked(block.runs)] : [];
    });
  }

  test('may be most of a text, whose size is not theirs', async () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      row(600 - index * 15, [
        [123.4, `Country ${index}`],
        [400, `${index}.5`],
      ]),
    );
    expect((await tableIn(rows)).slice(0, 3)).toEqual([
      '1. *Decides* as follows:',
      'Country 0 | 0.5',
      'Country 1 | 1.5',
    ]);
  });

  test('lose no cell where a line stands over two of them', async () => {
    const lines = [
      row(600, [
        [123.4, 'Investigators'],
        [250, 'Entebbe'],
        [330, 'New'],
      ]),
      row(585, [
        [123.4, 'Finance'],
        [250, 'Mission'],
        [330, 'New'],
      ]),
      row(574.6, [[250, 'in the far South of all of Sudan']]),
    ];
    expect((await tableIn(lines)).slice(1)).toEqual([
      'Investigators | Entebbe | New',
      'Finance | Mission in the far South of all of Sudan | New',
    ]);
  });

  test('are followed by what they abbreviate, which is no row', async () => {
    const lines = [
      row(600, [
        [123.4, 'Officer'],
        [400, 'GS'],
      ]),
      row(570, [[123.4, 'Abbreviations: GS, General Service.']]),
    ];
    expect((await tableIn(lines)).slice(1)).toEqual([
      'Officer | GS',
      'Abbreviations: GS, General Service.',
    ]);
  });
});

test('of several items of the agenda, each is called what it is called', async () => {
  const document = await readDocument(
    setDocument('A/RES/99/1', [
      { set: 'masthead', words: 'Ninety-ninth session' },
      { set: 'masthead', words: 'Agenda items 7 and 9' },
      { set: 'item', words: '**Examples of the first kind**' },
      { set: 'item', words: '**Other matters**' },
      ...masthead.slice(3),
      { set: 'paragraph', words: '1. *Decides* to act.' },
    ]),
  );
  expect(document.masthead).toMatchObject({
    agendaTitle: 'Examples of the first kind Other matters',
    sponsors: [],
  });
});

test('a draft has no number, and its sponsors may refer to a note', async () => {
  const document = await readDocument(
    setDocument(
      'A/C.3/99/L.7',
      [
        { set: 'masthead', words: 'Ninety-ninth session' },
        { set: 'masthead', words: 'Third Committee' },
        { set: 'masthead', words: 'Agenda item 7' },
        { set: 'sponsors', words: 'Ruritania[^*] and Graustark: draft resolution' },
        { set: 'title', words: 'An example' },
        { set: 'paragraph', words: '*The General Assembly*,' },
        { set: 'paragraph', words: '*Recalling* its resolution 98/1,[^1]' },
        { set: 'paragraph', words: '1. *Decides* to act.' },
      ],
      [
        {
          mark: '*',
          words: 'Any changes to the list of sponsors will be reflected in the record.',
        },
        { mark: '1', words: 'A/98/5.' },
      ],
    ),
  );
  expect(document.masthead).toMatchObject({ symbol: 'A/C.3/99/L.7', committee: 'Third Committee' });
  expect(marked(document.masthead.sponsors)).toBe('Ruritania[^*] and Graustark: draft resolution');
  expect(document.texts[0]).toMatchObject({ designation: null, status: 'draft', adopted: null });
  expect(document.texts[0]?.notes.map(({ mark }) => mark)).toEqual(['*', '1']);
});

test('resolutions with letters in one document are a text each, with their own notes', async () => {
  const document = await readDocument(
    setDocument(
      'A/RES/99/2 A-B',
      [
        { set: 'title', words: '99/2. Examples of two kinds' },
        { set: 'title', words: 'A' },
        { set: 'title', words: 'The first kind' },
        { set: 'paragraph', words: '*The General Assembly*,' },
        { set: 'paragraph', words: '*Recalling* its resolution 98/1,[^1]' },
        { set: 'paragraph', words: '1. *Decides* to act.' },
        { set: 'title', words: 'B' },
        { set: 'paragraph', words: '*The General Assembly*,' },
        { set: 'paragraph', words: '*Recalling* its resolution 98/2,[^2]' },
        { set: 'paragraph', words: '1. *Decides* to wait.' },
      ],
      [
        { mark: '1', words: 'A/98/5.' },
        { mark: '2', words: 'A/98/6.' },
      ],
    ),
  );
  expect(
    document.texts.map(({ letter, title, documentTitle, notes }) => [
      letter,
      marked(title),
      marked(documentTitle),
      notes.map(({ mark }) => mark),
    ]),
  ).toEqual([
    ['A', 'The first kind', 'Examples of two kinds', ['1']],
    ['B', '', 'Examples of two kinds', ['2']],
  ]);
});

describe('what cannot be brought in is told by what it is', () => {
  test('a scan without text', async () => {
    await expect(readDocument(writePdf([[]]))).rejects.toThrow(/a scan, and no text/);
  });

  test('an amendment', async () => {
    const amendment = setDocument('A/99/L.9', [
      { set: 'sponsors', words: 'Ruritania: amendment to draft resolution A/99/L.8' },
      { set: 'title', words: 'An example' },
      { set: 'paragraph', words: 'After operative paragraph 7, insert the following:' },
    ]);
    await expect(readDocument(amendment)).rejects.toThrow(
      /^This is an amendment to a draft, not a resolution \(A\/99\/L\.9\)/,
    );
  });

  test('a programme of work', async () => {
    const programme = setDocument('A/C.2/99/L.1', [
      { set: 'annex', words: 'Organization of work of the Second Committee' },
      { set: 'paragraph', words: '1. The items are listed below.' },
    ]);
    await expect(readDocument(programme)).rejects.toThrow(/^This is a programme of work/);
  });

  test('a damaged PDF', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.4\nno more than that');
    await expect(readDocument(bytes)).rejects.toThrow(/damaged/);
  });
});
