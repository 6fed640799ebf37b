import { describe, expect, test } from 'vitest';
import { allSections, withSubParagraphs } from '../../../../src/model/text/paragraphs.ts';
import { plainText } from '../../../../src/model/text/inline.ts';
import { makeAnchor, parseAnchor } from '../../../../src/model/places/anchor.ts';
import { outline } from '../../../support/outline.ts';
import { readText } from '../../../support/read-text.ts';

/** What a document may print, the Markdown after its enacting formula, and how it is read. */
const texts: readonly [what: string, markdown: string, read: readonly string[]][] = [
  [
    'sections whose numbers run on',
    '*Recalling* it,\n\n## I\n\n## Roads\n\n1. *Decides*;\n\n## II. Bridges\n\n2. *Requests*:\n\n   (a) A report.',
    [
      'pp1 | Recalling it,',
      '# i | I Roads',
      'op1 | 1. Decides;',
      '# ii | II. Bridges',
      'op2 | 2. Requests:',
      '  op2-a | (a) A report.',
    ],
  ],
  [
    'sections whose numbers start again, each with a preamble of its own',
    '## I\n\n*Recalling* roads,\n\n1. *Decides*.\n\n## II\n\nThe General Assembly,\n\n*Recalling* bridges,\n\n1. *Decides*;\n\n2. *Requests*.',
    [
      '# i | I',
      'i-pp1 | Recalling roads,',
      'i-op1 | 1. Decides.',
      '# ii | II',
      '= The General Assembly,',
      'ii-pp1 | Recalling bridges,',
      'ii-op1 | 1. Decides;',
      'ii-op2 | 2. Requests.',
    ],
  ],
  [
    'numbers that start again below the sections of sections',
    '## II\n\n### A\n\n1. *Decides*.\n\n### B\n\n1. *Requests*.'.replace('## II', '## I'),
    ['# i | I', '# i-a | A', 'i-a-op1 | 1. Decides.', '# i-b | B', 'i-b-op1 | 1. Requests.'],
  ],
  [
    'sections with letters, among which I is the ninth and C no numeral',
    '## A\n\n1. *Decides*.\n\n## B\n\n1. *Decides*.\n\n## C\n\n1. *Decides*.',
    [
      '# sect-a | A',
      'sect-a-op1 | 1. Decides.',
      '# sect-b | B',
      'sect-b-op1 | 1. Decides.',
      '# sect-c | C',
      'sect-c-op1 | 1. Decides.',
    ],
  ],
  [
    'plain headings, in the preamble too, which count for nothing',
    '## Our world\n\n*Recalling* it,\n\n## Our roads\n\n*Noting* roads,\n\n## Part I\n\n## What we do\n\n1. *Decide*.',
    [
      '# heading1 | Our world',
      'pp1 | Recalling it,',
      '# heading2 | Our roads',
      'pp2 | Noting roads,',
      '# heading3 | Part I What we do',
      'op1 | 1. Decide.',
    ],
  ],
  [
    'letters that begin again below plain headings',
    '## Roads\n\n### A. Old\n\n1. *Decides*;\n\n## Bridges\n\n### A. New\n\n2. *Decides*.',
    [
      '# heading1 | Roads',
      '# sect-a | A. Old',
      'op1 | 1. Decides;',
      '# heading2 | Bridges',
      '# heading3 | A. New',
      'op2 | 2. Decides.',
    ],
  ],
  [
    'a section with one operative paragraph, which has no number',
    '## I\n\n*Recalling* it,\n\n*Decides* so.\n\n## II\n\n1. *Decides*;\n\n2. *Requests*.\n\n## III\n\n1. *Ends*.',
    [
      '# i | I',
      'pp1 | Recalling it,',
      'i-op1 | Decides so.',
      '# ii | II',
      'ii-op1 | 1. Decides;',
      'ii-op2 | 2. Requests.',
      '# iii | III',
      'iii-op1 | 1. Ends.',
    ],
  ],
  [
    'an operative paragraph without a number, which ends with a comma',
    '## I\n\n*Recalling* it,\n\n*Approves* it,\n\n## II\n\n1. *Decides*.\n\n## III\n\n1. *Ends*.',
    [
      '# i | I',
      'pp1 | Recalling it,',
      'i-op1 | Approves it,',
      '# ii | II',
      'ii-op1 | 1. Decides.',
      '# iii | III',
      'iii-op1 | 1. Ends.',
    ],
  ],
  [
    'a table with its name above it',
    '1. *Decides*:\n\nTable 1\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    ['op1 | 1. Decides:', 'p1 | Table 1', 'table1 | ', '  ![a][b]', '  [1][2]'],
  ],
  [
    'unnumbered paragraphs among others',
    '*Recalling* it,\n\n1. *Decides*;\n\nThe following is noted.\n\n2. *Requests*.\n\nAnd this.',
    [
      'pp1 | Recalling it,',
      'op1 | 1. Decides;',
      'p1 | The following is noted.',
      'op2 | 2. Requests.',
      'p2 | And this.',
    ],
  ],
  [
    'the only annex, with numbered and unnumbered paragraphs',
    '1. *Adopts* it.\n\n# Annex\n\n# Statute\n\nThe States have agreed.\n\n1. First:\n\n   (a) One;\n\n   (b) Two.\n\n## I. Seat\n\n2. Second.\n\nThe end.',
    [
      'op1 | 1. Adopts it.',
      '# annex | Annex Statute',
      'annex-p1 | The States have agreed.',
      'annex-1 | 1. First:',
      '  annex-1-a | (a) One;',
      '  annex-1-b | (b) Two.',
      '# annex-i | I. Seat',
      'annex-2 | 2. Second.',
      'annex-p2 | The end.',
    ],
  ],
  [
    'annexes of what is annexed',
    '1. *Adopts* it.\n\n# Annex\n\n# Convention\n\n1. One.\n\n## Annex I\n\n## Model\n\nWords.\n\n## Annex II\n\nWords.',
    [
      'op1 | 1. Adopts it.',
      '# annex | Annex Convention',
      'annex-1 | 1. One.',
      '# annex-heading1 | Annex I Model',
      'annex-p1 | Words.',
      '# annex-heading2 | Annex II',
      'annex-p2 | Words.',
    ],
  ],
  [
    'several annexes, in one of which numbers start again in each section',
    '1. *Adopts* it.\n\n# Annex I\n\n## I\n\n1. One.\n\n## II\n\n1. Two.\n\n# Annex II\n\n# Rules\n\n1. Three.',
    [
      'op1 | 1. Adopts it.',
      '# annex1 | Annex I',
      '# annex1-i | I',
      'annex1-i-1 | 1. One.',
      '# annex1-ii | II',
      'annex1-ii-1 | 1. Two.',
      '# annex2 | Annex II Rules',
      'annex2-1 | 1. Three.',
    ],
  ],
  [
    'articles, rules, guidelines and principles',
    '1. *Adopts* it.\n\n# Annex\n\n## Article 10\n\n## Seat\n\n1. One.\n\n2. Two:\n\n   (a) Three.\n\n## Article 10 bis\n\nFour.\n\n## Rule 44. Votes\n\nThose who vote:\n\n(a) Speak;\n\n(b) Stand.\n\n## Guideline 9\n\nFive.\n\nSix.\n\n## Principle 3\n\nSeven.',
    [
      'op1 | 1. Adopts it.',
      '# annex-art10 | Article 10 Seat',
      'annex-art10-1 | 1. One.',
      'annex-art10-2 | 2. Two:',
      '  annex-art10-2-a | (a) Three.',
      '# annex-art10bis | Article 10 bis',
      'annex-art10bis-p1 | Four.',
      '# annex-rule44 | Rule 44. Votes',
      'annex-rule44-p1 | Those who vote:',
      '  annex-rule44-a | (a) Speak;',
      '  annex-rule44-b | (b) Stand.',
      '# annex-guideline9 | Guideline 9',
      'annex-guideline9-p1 | Five.',
      'annex-guideline9-p2 | Six.',
      '# annex-principle3 | Principle 3',
      'annex-principle3-p1 | Seven.',
    ].toSpliced(1, 0, '# annex | Annex'),
  ],
  [
    'a table with joined cells and notes of its own',
    '1. *Decides*:\n\n| State | 2044 | < |\n| --- | --- | --- |\n| ^ | Roads[^a] | Bridges |\n| North | 1 | 2[^b] |\n\n[^a]: Paved.\n\n[^b]: Of stone.\n\n2. *Decides* on\n\n   | | |\n   | --- | --- |\n   | x | y[^a] |\n\n   [^a]: Twice.',
    [
      'op1 | 1. Decides:',
      'table1 | ',
      '  ![State 1×2][2044 2×1]',
      '  ![Roads[a]][Bridges]',
      '  [North][1][2[b]]',
      '  table1-note-a | Paved.',
      '  table1-note-b | Of stone.',
      'op2 | 2. Decides on',
      '  table2 | ',
      '    [x][y[a]]',
      '    table2-note-a | Twice.',
    ],
  ],
  [
    'bullets, lines without a label, and closing words',
    '1. *Decides* on:\n\n   • Roads;\n\n   ○ Bridges;\n\n2. *Requests*:\n\n   (a) A report:\n\n      – On roads;\n\n      (i) Old;\n\n      (ii) New;\n\n      both of them;\n\n   (b) A meeting;\n\n   and to rest.',
    [
      'op1 | 1. Decides on:',
      '  · | • Roads;',
      '  · | ○ Bridges;',
      'op2 | 2. Requests:',
      '  op2-a | (a) A report:',
      '    · | – On roads;',
      '    op2-a-i | (i) Old;',
      '    op2-a-ii | (ii) New;',
      '    × | both of them;',
      '  op2-b | (b) A meeting;',
      '  × | and to rest.',
    ],
  ],
  [
    'a list within a preambular paragraph, and its closing words',
    '*Recalling*:\n\n   (a) Roads;\n\n   (b) Bridges;\n\n   and all of them,\n\n*Noting* it,\n\n1. *Decides*.',
    [
      'pp1 | Recalling:',
      '  pp1-a | (a) Roads;',
      '  pp1-b | (b) Bridges;',
      '  × | and all of them,',
      'pp2 | Noting it,',
      'op1 | 1. Decides.',
    ],
  ],
  [
    'quoted texts: a draft, and articles',
    '1. *Recommends* this:\n\n   > “The General Assembly,\n   >\n   > “*Recalling* it,\n   >\n   > “1. *Decides*:\n   >\n   >    “(a) One;\n   >\n   > “2. *Requests*.”\n\n2. *Amends*:\n\n   (a) The statute:\n\n      > ## Article 10\n      >\n      > “One:\n      >\n      > (a) Two.”',
    [
      'op1 | 1. Recommends this:',
      '  > op1-quoted',
      '    = “The General Assembly,',
      '    op1-quoted-pp1 | “Recalling it,',
      '    op1-quoted-op1 | “1. Decides:',
      '      op1-quoted-op1-a | “(a) One;',
      '    op1-quoted-op2 | “2. Requests.”',
      'op2 | 2. Amends:',
      '  op2-a | (a) The statute:',
      '    > op2-a-quoted',
      '      # op2-a-quoted-art10 | Article 10',
      '      op2-a-quoted-art10-p1 | “One:',
      '        op2-a-quoted-art10-a | (a) Two.”',
    ],
  ],
  [
    'a text that an unnumbered paragraph quotes',
    '*Recalling* it,\n\n*Decides* to ask:\n\n> “*Having regard* to it,\n>\n> “What follows?”',
    [
      'pp1 | Recalling it,',
      'op1 | Decides to ask:',
      '  > op1-quoted',
      '    op1-quoted-pp1 | “Having regard to it,',
      '    op1-quoted-op1 | “What follows?”',
    ],
  ],
  [
    'numbers and labels that are put in between, decimal numbers, and an agenda',
    '1. *Decides*:\n\n   (a) One;\n\n   (a bis) More;\n\n   (b) Two;\n\n1 bis. *Decides*;\n\n1A. *Decides*;\n\n2. *Adopts* the agenda:\n\n   1. Opening.\n\n   2. Roads:\n\n      (a) Old;\n\n3.1 Ends;\n\n3.1.1 Ends;\n\n3.2 Ends.',
    [
      'op1 | 1. Decides:',
      '  op1-a | (a) One;',
      '  op1-abis | (a bis) More;',
      '  op1-b | (b) Two;',
      'op1bis | 1 bis. Decides;',
      'op1a | 1A. Decides;',
      'op2 | 2. Adopts the agenda:',
      '  op2-1 | 1. Opening.',
      '  op2-2 | 2. Roads:',
      '    op2-2-a | (a) Old;',
      'op3-1 | 3.1 Ends;',
      'op3-1-1 | 3.1.1 Ends;',
      'op3-2 | 3.2 Ends.',
    ],
  ],
  [
    'three asterisks, above a paragraph and a heading',
    '1. *Decides*;\n\n* * *\n\n2. *Requests*.\n\n* * *\n\n# Annex\n\n1. One.',
    [
      'op1 | 1. Decides;',
      '* * *',
      'op2 | 2. Requests.',
      '* * *',
      '# annex | Annex',
      'annex-1 | 1. One.',
    ],
  ],
  [
    'notes with asterisks, on headings and on the formula of a section',
    '## I\n\n## Roads[^*]\n\nThe General Assembly,[^1]\n\n*Recalling* it,[^**]\n\n1. *Decides*.[^2]\n\n[^*]: A.\n\n[^**]: B.\n\n[^1]: C.\n\n[^2]: D.',
    [
      '# i | I Roads[*]',
      '= The General Assembly,[1]',
      'pp1 | Recalling it,[**]',
      'op1 | 1. Decides.[2]',
    ],
  ],
];

describe('a text may have', () => {
  test.each(texts)('%s', (_, markdown, read) => {
    expect(outline(readText(`The General Assembly,\n\n${markdown}\n`))).toEqual(read);
  });

  test.each(texts)('%s, and no anchor twice, each of them in the grammar', (_, markdown) => {
    const text = readText(`The General Assembly,\n\n${markdown}\n`);
    const tables = withSubParagraphs(text.paragraphs).flatMap(({ table }) => table?.notes ?? []);
    const anchors = [
      ...withSubParagraphs(text.paragraphs),
      ...allSections(text),
      ...text.notes,
      ...tables,
    ].map(({ anchor }) => anchor);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) < index)).toEqual([]);
    expect(anchors.map(backAndForth)).toEqual(anchors);
  });
});

test('a text may open without an enacting formula, if its author says that the document does', () => {
  const markdown = '*Recalling* it,\n\n1. *Decides*.\n';
  const text = readText(markdown, ['formula missing']);
  expect(text.enactingFormula).toEqual([]);
  expect(outline(text)).toEqual(['pp1 | Recalling it,', 'op1 | 1. Decides.']);
  expect(plainText(readText(markdown).enactingFormula)).toBe('Recalling it,');
});

function backAndForth(anchor: string): string | null {
  const parsed = parseAnchor(anchor);
  return parsed && makeAnchor(parsed);
}

test('a paragraph names the innermost heading above it', () => {
  const { paragraphs } = readText(
    'The General Assembly,\n\n1. A;\n\n## I\n\n2. B;\n\n### A\n\n3. C.\n\n# Annex\n\nWords.\n\n## Roads\n\nWords.\n',
  );
  expect(paragraphs.map(({ section }) => section)).toEqual([
    null,
    'i',
    'i-a',
    'annex',
    'annex-heading1',
  ]);
});

test('headings have the level at which they stand in the text', () => {
  const { sections } = readText(
    'The General Assembly,\n\n## I\n\n### A\n\n1. B.\n\n# Annex\n\n## Roads\n\n### Bridges\n\nWords.\n',
  );
  expect(sections.map(({ anchor, level }) => `${anchor} ${level}`)).toEqual([
    'i 1',
    'i-a 2',
    'annex 1',
    'annex-heading1 2',
    'annex-heading2 3',
  ]);
});

/** A no-break space, and a narrow one. */
const spaces = '\u00A0\u202F';

test('spaces at the beginning of words are passed over, and numbers that a backslash makes words are words', () => {
  const { paragraphs } = readText(
    `The General Assembly,\n\n${spaces}*Recalling* it,\n\n1. *Decides*:\n\n   ${spaces}(a) A;\n\n1945\\. It was a year.\n`,
  );
  expect(outline({ sections: [], paragraphs })).toEqual([
    'pp1 | Recalling it,',
    'op1 | 1. Decides:',
    '  op1-a | (a) A;',
    'p1 | 1945. It was a year.',
  ]);
  expect(paragraphs[0]?.lead).toBe('Recalling');
});

const kept: readonly [what: string, markdown: string, entry: string, read: readonly string[]][] = [
  ['a first number that is not 1', '2. A;\n\n3. B.', 'op2 number', ['op2 | 2. A;', 'op3 | 3. B.']],
  ['a number left out', '1. A;\n\n3. B.', 'op3 number', ['op1 | 1. A;', 'op3 | 3. B.']],
  [
    'a number printed twice',
    '1. A;\n\n1. B:\n\n   (a) C.',
    'op1 number',
    ['op1 | 1. A;', 'op1-again | 1. B:', '  op1-again-a | (a) C.'],
  ],
  [
    'a label out of order',
    '1. A:\n\n   (a) B;\n\n   (c) D.',
    'op1 (c)',
    ['op1 | 1. A:', '  op1-a | (a) B;', '  op1-c | (c) D.'],
  ],
  [
    'a label printed twice',
    '1. A:\n\n   (a) B;\n\n   (b) C;\n\n   (a) D.',
    'op1 (a)',
    ['op1 | 1. A:', '  op1-a | (a) B;', '  op1-b | (b) C;', '  op1-a-again | (a) D.'],
  ],
  [
    'a section left out',
    '## I\n\n1. A;\n\n## III\n\n2. B.',
    'iii number',
    ['# i | I', 'op1 | 1. A;', '# iii | III', 'op2 | 2. B.'],
  ],
  [
    'a paragraph of the preamble without its comma',
    '*Recalling* it,\n\nThe peace of all\n\n1. A.',
    'pp2 comma',
    ['pp1 | Recalling it,', 'pp2 | The peace of all', 'op1 | 1. A.'],
  ],
  ['a first note that is not 1', '1. A.[^2]\n\n[^2]: B.', 'fn2 number', ['op1 | 1. A.[2]']],
];

describe('kept as printed, by a word of the author:', () => {
  test.each(kept)('%s', (_, markdown, entry, read) => {
    const text = `The General Assembly,\n\n${markdown}\n`;
    expect(() => readText(text)).toThrow(`asPrinted: ['${entry}']`);
    expect(outline(readText(text, [entry]))).toEqual(read);
  });
});
