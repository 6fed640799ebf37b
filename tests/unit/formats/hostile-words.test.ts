import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeResolution } from '../../../src/formats/write-resolution.ts';
import { markedText } from '../../../src/model/text/inline.ts';
import { withSubParagraphs } from '../../../src/model/text/paragraphs.ts';
import type { Resolution } from '../../../src/model/text/resolution.ts';
import { hostileResolution } from '../../support/hostile-resolution.ts';
import { markdownWords } from '../../support/markdown-words.ts';
import { plainTextWords } from '../../support/plain-text-words.ts';
import { inOneLine } from '../../support/source-words.ts';

const context = {
  addresses: createAddresses('https://resolutions.example', '/'),
  target: () => null,
  comparisons: { with: () => [] },
};
const seeds = Array.from({ length: 25 }, (_, index) => index + 1);

test.each([
  { format: 'md', read: markdownWords },
  { format: 'txt', read: plainTextWords },
] as const)(
  'words that look like markup are read back from .$format as they were written',
  ({ format, read }) => {
    for (const seed of seeds) {
      const resolution = hostileResolution(seed);
      const written = writeResolution(format, resolution, context);
      expect(read(written), `seed ${seed}`).toBe(wordsOf(resolution));
    }
  },
);

function wordsOf({ title, enactingFormula, paragraphs, notes }: Resolution): string {
  const lines = [
    `56/149. ${title}`,
    markedText(enactingFormula),
    ...withSubParagraphs(paragraphs).map(
      ({ marker, content }) => `${marker} ${markedText(content)}`,
    ),
    ...notes.map(({ number, content }) => `[${number}] ${markedText(content)}`),
  ];
  return inOneLine(lines.join(' '));
}
