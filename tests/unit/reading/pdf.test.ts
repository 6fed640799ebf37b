import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import type {
  PrintedDocument,
  PrintedText,
  Run,
} from '../../../src/reading/printed/printed-document.ts';
import { setDocument, type MadeBlock, type MadeNote } from '../../support/pdf/set-document.ts';
import { writePdf } from '../../support/pdf/write-pdf.ts';

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
