import { expect, test } from 'vitest';
import { checkResolution } from '../../../src/content/check-resolution.ts';
import { checkTexts } from '../../../src/content/check-texts.ts';

/** Made-up texts, of which every hundredth has a fault. */
const texts = Array.from({ length: 250 }, (_, index) => {
  const number = index + 1;
  const status = number % 100 === 0 ? 'passed' : 'adopted';
  const source = `---
symbol: A/RES/99/${number}
title: Made-up text ${number}
organ: General Assembly
status: ${status}
adopted: 2044-09-20
---

The General Assembly,

1. *Decides* to act ${number} times.
`;
  return { id: `a/res/99/${number}`, source };
});

// Node has to start twice.
test('many texts are read by processes as one after the other, faults and all', async () => {
  const ids = new Set(texts.map(({ id }) => id));
  const read = await checkTexts(texts, ids);
  expect(read).toEqual(texts.map(({ id, source }) => checkResolution(source, id, ids)));
  expect(read.filter(({ ok }) => !ok)).toHaveLength(2);
}, 60_000);
