import { describe, expect, test } from 'vitest';
import { difference } from '../../../src/comparing/difference.ts';

/** A difference in short: `at its [-old-]{+new+} session`. */
function marked(from: string, to: string): string {
  const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return difference(from, to)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

describe('difference', () => {
  test.each([
    [
      'a word is replaced',
      'its fifty-seventh session.',
      'its fifty-ninth session.',
      'its [-fifty-seventh-]{+fifty-ninth+} session.',
    ],
    [
      'words are added',
      'human rights through',
      'all human rights for all through',
      '{+all +}human rights{+ for all+} through',
    ],
    ['words are removed', 'set out in the Charter', 'the Charter', '[-set out in -]the Charter'],
    [
      'a word between two replaced ones goes with them',
      'on 8 May 2000,',
      'on 9 May 2001,',
      'on [-8 May 2000-]{+9 May 2001+},',
    ],
    [
      'a hyphen and a capital are differences',
      'Peace-building now',
      'peace building now',
      '[-Peace-building-]{+peace building+} now',
    ],
    ['a sign is apart from the word', 'for all,', 'for all;', 'for all[-,-]{+;+}'],
    ['brackets are taken away', 'the (new) text', 'the new text', 'the [-(-]new[-)-] text'],
    ['quotes and spaces are no difference', 'the “Year”  of', 'the "Year" of', 'the "Year" of'],
    ['one text is empty', '', 'All of it', '{+All of it+}'],
    ['both texts are empty', '', '', ''],
    ['all is replaced', 'Calls upon', 'Urges', '[-Calls upon-]{+Urges+}'],
  ])('%s', (_, from, to, expected) => {
    expect(marked(from, to)).toBe(expected);
  });

  test('the segments give back both texts', () => {
    const from = 'Recalling (in part) its resolution 55/109, and the year 2001 as such, ';
    const to = ' Recalling the year “2001”, as well as resolution 56/6 (in whole),';
    const joined = (kind: string): string =>
      difference(from, to)
        .filter((segment) => segment.kind === 'kept' || segment.kind === kind)
        .map(({ text }) => text)
        .join('');
    expect(joined('added')).toBe(to);
    expect(joined('removed').trim()).toBe(from.trim());
  });
});
