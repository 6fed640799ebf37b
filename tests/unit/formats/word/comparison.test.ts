import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../../src/comparing/comparison.ts';
import { comparisonDocument } from '../../../../src/formats/word/comparison.ts';
import { writeWord } from '../../../../src/formats/word/write-word.ts';
import { resolutionFile } from '../../../../src/formats/write-resolution.ts';
import type { Library } from '../../../../src/library/create-library.ts';
import type { Resolution } from '../../../../src/model/text/resolution.ts';
import { createAddresses } from '../../../../src/site/create-addresses.ts';
import { madeUpPair, onlyComparison } from '../../../support/made-up-comparison.ts';
import { shippedLibrary } from '../../../support/shipped-library.ts';
import { answerChanges, paragraphWords } from '../../../support/word-changes.ts';
import { wordHtml } from '../../../support/word-words.ts';

const addresses = createAddresses('https://resolutions.example', '/');

/** What two texts may do to each other, the earlier first. */
const pairs: readonly (readonly [what: string, earlier: string, later: string])[] = [
  ['nothing', '1. *Decides* to act.', '1. *Decides* to act.'],
  ['words that come and go', '1. *Decides* to act at once.', '1. *Also decides* to act in time.'],
  [
    'a paragraph that comes, and another number',
    '1. *Decides* to act on this question;\n\n2. *Requests* a report on the matter.',
    '1. *Welcomes* every effort made;\n\n2. *Decides* to act on this question;\n\n3. *Requests* a report on the matter.',
  ],
  [
    'a paragraph that moves',
    '1. *Decides* to act on this question;\n\n2. *Requests* a full report on the matter;\n\n3. *Invites* all States to help.',
    '1. *Requests* a full report on the matter;\n\n2. *Invites* all States to help;\n\n3. *Decides* to act on this question.',
  ],
  [
    'paragraphs at the end that come',
    '1. *Decides* to act.',
    '1. *Decides* to act.\n\n2. *Welcomes* every effort made;\n\n    (a) To report;',
  ],
  [
    'paragraphs at the end that go',
    '1. *Decides* to act.\n\n2. *Welcomes* every effort made;\n\n    (a) To report;',
    '1. *Decides* to act.',
  ],
  [
    'other paragraphs at the end',
    '1. *Decides* to act.\n\n2. *Welcomes* every effort made;\n\n3. *Thanks* the host.',
    '1. *Decides* to act.\n\n2. *Requests* a report soon;\n\n    (a) In one language;\n\n    (b) In six languages.',
  ],
  [
    'notes that come, go and change',
    'Noting a fact,[^1] and a figure,[^2]\n\n1. *Decides*[^3] to act.\n\n[^1]: See A/1.\n\n[^2]: See A/2.\n\n[^3]: See A/3.',
    'Noting a fact,[^1] and a figure,\n\n1. *Decides*[^2] to act.[^3]\n\n[^1]: See A/1.\n\n[^2]: See A/4.\n\n[^3]: See A/5.',
  ],
  [
    'quotation marks, spaces and italics alone',
    'Recalling the year "of  dialogue",\n\n1. *Decides* to act.',
    'Recalling the year “of dialogue”,\n\n1. *Decides to* act.',
  ],
  [
    'a sub-paragraph that becomes a paragraph',
    '1. *Decides*:\n\n    (a) To continue its consideration of this question;\n\n    (b) To report.',
    '1. *Decides* to report.\n\n2. To continue its consideration of this question;',
  ],
  [
    'sections and tables',
    '## I. One\n\n1. *Decides* to act on this question.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n## II. Two\n\n2. *Thanks* the host.',
    '## I. One\n\n1. *Decides* to act on this question.\n\n| A | B |\n| --- | --- |\n| 1 | 3 |\n\n## II. Other\n\n2. *Thanks* the host.\n\n# Annex\n\n1. More.',
  ],
];

describe('a comparison as Word', () => {
  const library = shippedLibrary();

  test.each(library.comparisons.pairs)('gives either shipped text back', async (pair) => {
    await expectBothTexts(library, library.comparisons.of(pair));
  });

  test.each(pairs)('gives either text back, whatever changed: %s', async (_, earlier, later) => {
    const made = madeUpPair(earlier, later);
    await expectBothTexts(made, onlyComparison(made));
  });

  test('says in the margin what moved, from where and how it was amended', () => {
    const made = madeUpPair(
      '1. *Decides* to act on this question;\n\n2. *Requests* a full report on the matter;\n\n3. *Invites* all States to help.',
      '1. *Requests* a full report on the matter;\n\n2. *Invites* all States to help;\n\n3. *Decides* to act soon on this question.',
    );
    const { blocks } = comparisonDocument(onlyComparison(made), { addresses, target: made.target });
    const comments = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.comment !== undefined ? [block.comment] : [],
    );
    expect(comments).toEqual([
      'Moved to OP3 of GA 56/149, and amended there.',
      'Moved from OP1 of GA 55/109, and amended: “soon” was added; “;” became “.”.',
    ]);
  });

  test('is the same file each time', () => {
    const { comparison, context } = shipped(library);
    expect(writeWord(comparisonDocument(comparison, context))).toEqual(
      writeWord(comparisonDocument(comparison, context)),
    );
  });
});

function shipped(library: Library) {
  const [pair] = library.comparisons.pairs;
  if (!pair) throw new Error('nothing is compared');
  return {
    comparison: library.comparisons.of(pair),
    context: { addresses, target: library.target },
  };
}

async function expectBothTexts(library: Library, comparison: Comparison): Promise<void> {
  const context = { ...library, addresses };
  const file = writeWord(comparisonDocument(comparison, context));
  const texts: readonly ['accept' | 'reject', Resolution][] = [
    ['accept', comparison.citing],
    ['reject', comparison.cited],
  ];
  for (const [answer, text] of texts) {
    const left = answerChanges(file, answer);
    const whole = resolutionFile('docx', text, context) as Uint8Array;
    expect(paragraphWords(left), answer).toEqual(paragraphWords(whole));
    expect(await sourceNotes(left), answer).toBe(await sourceNotes(whole));
  }
}

/** As a reader that is not ours reads it, its notes counted anew. */
async function sourceNotes(file: Uint8Array): Promise<string> {
  const html = await wordHtml(file);
  const ids = [...new Set([...html.matchAll(/footnote-ref-(\d+)/g)].map(([, id]) => id))];
  return html.replace(/footnote-(ref-)?(\d+)/g, (_, kind: string | undefined, id: string) => {
    return `footnote-${kind ?? ''}${ids.indexOf(id)}`;
  });
}
