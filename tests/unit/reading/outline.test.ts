import { expect, test } from 'vitest';
import type { PrintedBlock } from '../../../src/reading/printed/printed-document.ts';
import { roman } from '../../../src/reading/printed/runs.ts';
import { outline, type OutlinedBlock } from '../../../src/reading/structure/outline.ts';

/** Blocks from their words; `# ` opens a heading, `~ ` words that go on from above, `/ ` a heading in italics. */
function blocksOf(lines: readonly string[]): PrintedBlock[] {
  return lines.map((line): PrintedBlock => {
    const place = { unit: 'line', number: 1 } as const;
    if (/^[#/] /.test(line)) {
      const weight = line.startsWith('/') ? 2 : 1;
      return { type: 'heading', runs: [roman(line.slice(2))], weight, level: null, place };
    }
    const opens = !line.startsWith('~ ');
    const words = opens ? line : line.slice(2);
    return { type: 'paragraph', marker: '', runs: [roman(words)], opens, depth: null, place };
  });
}

/** The outline as content files have it: headings by their signs, paragraphs set in by their depth. */
function written(blocks: readonly OutlinedBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'quotation') return written(block.blocks).map((line) => `> ${line}`);
    if (block.type === 'table' || block.type === 'ornament') return [block.type];
    const words = block.runs.map((run) => (run.type === 'words' ? run.text : '')).join('');
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${words}`];
    return [`${'. '.repeat(block.depth)}${[block.marker, words].filter(Boolean).join(' ')}`];
  });
}

const cases: readonly [what: string, lines: readonly string[], outlined: readonly string[]][] = [
  [
    'labels are nested by their series, (i) after (h) being a letter unless (ii) follows',
    ['1. To:', '(a) A:', '(i) One;', '(ii) Two;', '(b) B.', '2. To:', '(h) H;', '(i) I;', '(j) J.'],
    [
      '1. To:',
      '. (a) A:',
      '. . (i) One;',
      '. . (ii) Two;',
      '. (b) B.',
      '2. To:',
      '. (h) H;',
      '. (i) I;',
      '. (j) J.',
    ],
  ],
  [
    'words that go on after labels close them',
    ['1. To:', '(a) A;', '(b) B;', '~ and so on;', '2. To act.'],
    ['1. To:', '. (a) A;', '. (b) B;', '. and so on;', '2. To act.'],
  ],
  [
    'a list of numbers within a numbered paragraph is not the text’s own',
    ['1. To act;', '2. To:', '1. Sing;', '2. Dance.', '3. To wait.'],
    ['1. To act;', '2. To:', '. 1. Sing;', '. 2. Dance.', '3. To wait.'],
  ],
  [
    'lines without labels belong to the paragraph that announces them',
    [
      '1. To act as follows:',
      '(a) In two parts:',
      'Monday: the first;',
      'Tuesday: the second.',
      '(b) In one.',
      '2. To wait.',
    ],
    [
      '1. To act as follows:',
      '. (a) In two parts:',
      '. . Monday: the first;',
      '. . Tuesday: the second.',
      '. (b) In one.',
      '2. To wait.',
    ],
  ],
  [
    'a line that ends in “p.m.” has not come to the end of the list',
    ['1. To act as follows:', 'Monday: until 1 p.m.', 'Tuesday: until 6 p.m.;', '2. To wait.'],
    ['1. To act as follows:', '. Monday: until 1 p.m.', '. Tuesday: until 6 p.m.;', '2. To wait.'],
  ],
  [
    'I after H is a letter, and IV after III a numeral again',
    ['# III. Third', '# G. Sea', '# H. Sky', '# I. Land', '# J. Fire', '# IV. Fourth'],
    ['## III. Third', '### G. Sea', '### H. Sky', '### I. Land', '### J. Fire', '## IV. Fourth'],
  ],
  [
    'numerals stand beside an introduction',
    ['# Introduction', '1. To act.', '# I. First', '# Aims', '2. To sing.', '# II. Second'],
    ['## Introduction', '1. To act.', '## I. First', '### Aims', '2. To sing.', '## II. Second'],
  ],
  [
    'numerals stand below headings where they begin again',
    ['# Work', '# I. First', '1. To act.', '# Rest', '# I. First', '2. To sing.'],
    ['## Work', '### I. First', '1. To act.', '## Rest', '### I. First', '2. To sing.'],
  ],
  [
    'a number may stand apart from its full stop',
    ['1. To act;', '2 .To sing;', '3 . To wait.'],
    ['1. To act;', '2. To sing;', '3. To wait.'],
  ],
  [
    'bullets belong to the paragraph above',
    ['1. To:', '• Sing;', '• Dance.', '2. To wait.'],
    ['1. To:', '. • Sing;', '. • Dance.', '2. To wait.'],
  ],
  [
    'a quantity that opens a paragraph is no number',
    ['1. To act.', '2.5 per cent of it'],
    ['1. To act.', '2.5 per cent of it'],
  ],
  [
    'sections, letters below them and italics below those',
    [
      '# I',
      '# One',
      '1. A.',
      '# A',
      '# First',
      '2. B.',
      '/ In particular',
      '3. C.',
      '# B',
      '4. D.',
      '# II',
      '# Two',
      '5. E.',
    ],
    [
      '## I',
      '## One',
      '1. A.',
      '### A',
      '### First',
      '2. B.',
      '#### In particular',
      '3. C.',
      '### B',
      '4. D.',
      '## II',
      '## Two',
      '5. E.',
    ],
  ],
  [
    'parts hold sections, and these their titles',
    [
      '# Part I',
      '# Policy',
      '# Section 1',
      '# Affairs',
      '1. A.',
      '# Part II',
      '# Money',
      '# Section 3',
      '2. B.',
    ],
    [
      '## Part I',
      '## Policy',
      '### Section 1',
      '### Affairs',
      '1. A.',
      '## Part II',
      '## Money',
      '### Section 3',
      '2. B.',
    ],
  ],
  [
    'annexes, with their titles, begin anew',
    ['1. A.', '# Annex I', '# Rules', '# I. One', '1. B.', '# Annex II', '2. C.'],
    ['1. A.', '# Annex I', '# Rules', '## I. One', '1. B.', '# Annex II', '2. C.'],
  ],
  [
    'the annexes of what is annexed are headings in it',
    ['# Annex', '# A convention', '# Article 1', 'A.', '# Annex I', 'B.'],
    ['# Annex', '# A convention', '## Article 1', 'A.', '## Annex I', 'B.'],
  ],
  [
    'articles that a paragraph announces are quoted, until its next number',
    [
      '1. To have it read as follows:',
      '# Article 10',
      'The body shall:',
      '(a) Act;',
      '(b) Wait.',
      '2. To act.',
    ],
    [
      '1. To have it read as follows:',
      '> ## Article 10',
      '> The body shall:',
      '> . (a) Act;',
      '> . (b) Wait.',
      '2. To act.',
    ],
  ],
  [
    'a draft that a paragraph announces is quoted, with numbers of its own',
    [
      'To recommend the following draft:',
      'The General Assembly,',
      'Recalling,',
      '1. To act;',
      '2. To wait.',
    ],
    [
      'To recommend the following draft:',
      '> The General Assembly,',
      '> Recalling,',
      '> 1. To act;',
      '> 2. To wait.',
    ],
  ],
];

test.each(cases)('%s', (_, lines, outlined) => {
  expect(written(outline(blocksOf(lines)))).toEqual(outlined);
});
