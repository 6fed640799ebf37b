import { expect, test } from 'vitest';
import { readBackXml } from '../../../../support/read-back-xml.ts';
import { shippedXml } from '../../../../support/shipped-xml.ts';
import { sourceWords } from '../../../../support/source-words.ts';
import { shippedTexts } from '../../../../support/texts.ts';

test.each(shippedTexts)(
  'the Akoma Ntoso of $id says every word and mark of the source in its order, and no other',
  ({ id, source }) => {
    expect(readBackXml(shippedXml(id))).toBe(sourceWords(source));
  },
);

test('an Akoma Ntoso text that lacks a comma, or has a note elsewhere, is told from a faithful one', () => {
  const [{ id, source }] = shippedTexts;
  const faithful = shippedXml(id);
  for (const [from, to] of [
    ['Member States, specialized', 'Member States specialized'],
    ['on 8 September 2000<authorialNote', 'on 8 September<authorialNote'],
    ['marker="3"', 'marker="2"'],
  ] as const) {
    expect(faithful).toContain(from);
    expect(readBackXml(faithful.replace(from, to))).not.toBe(sourceWords(source));
  }
});
