import { expect, test } from 'vitest';
import { amendment, wholly, type WordRun } from '../../../src/comparing/amendment.ts';
import type { Paragraph } from '../../../src/model/text/resolution.ts';
import { readText } from '../../support/read-text.ts';

/** A paragraph of a text. */
function paragraph(words: string): Paragraph {
  const [first] = readText(`The General Assembly,\n\n1. ${words}\n`).paragraphs;
  if (!first) throw new Error('no paragraph');
  return first;
}

/** Runs as text, with `+` and `-` for what changed and `_` around the opening words. */
function shown(runs: readonly WordRun[]): string {
  const signs = { kept: '', added: '+', removed: '-' };
  return runs
    .map(({ kind, text, isLead }) => {
      const words = isLead ? `_${text}_` : text;
      return kind === 'kept' ? words : `[${signs[kind]}${words}]`;
    })
    .join('');
}

test('each text has its own words, and the later one those that were removed besides', () => {
  const { earlier, later } = amendment(
    paragraph('*Recalls* the report of the Secretary-General on the question.'),
    paragraph('*Welcomes* the report of the Secretary-General on this question.'),
  );
  expect(shown(earlier)).toBe(
    '[-_Recalls_] the report of the Secretary-General on [-the] question.',
  );
  expect(shown(later)).toBe(
    '[-_Recalls_][+_Welcomes_] the report of the Secretary-General on [-the][+this] question.',
  );
});

test('opening words are those of each text, where the other text’s are longer', () => {
  const { earlier, later } = amendment(
    paragraph('*Recalls with appreciation* the work done.'),
    paragraph('*Recalls* with appreciation the good work done.'),
  );
  expect(shown(earlier)).toBe('_Recalls with appreciation_ the work done.');
  expect(shown(later)).toBe('_Recalls_ with appreciation the [+good] work done.');
});

test('the earlier text keeps the shape of its own quotes', () => {
  const { earlier, later } = amendment(
    paragraph('*Notes* the item entitled "Dialogue" once.'),
    paragraph('*Notes* the item entitled “Dialogue” twice.'),
  );
  expect(shown(earlier)).toBe('_Notes_ the item entitled "Dialogue" [-once].');
  expect(shown(later)).toBe('_Notes_ the item entitled “Dialogue” [-once][+twice].');
});

test('a paragraph that stands alone is one run behind its opening words', () => {
  expect(shown(wholly('added', paragraph('*Urges* all.')))).toBe('[+_Urges_][+ all.]');
});

test('what changed between two paragraphs is worked out once, however often it is asked for', () => {
  const [earlier, later] = [paragraph('*Urges* all.'), paragraph('*Urges* some.')];
  expect(amendment(earlier, later)).toBe(amendment(earlier, later));
  expect(amendment(later, earlier)).not.toBe(amendment(earlier, later));
});
