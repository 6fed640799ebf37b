import { expect, test } from '@playwright/test';
import { exactWords, ownWords } from '../support/page-words.ts';
import { inOneLine, sourceWords } from '../support/source-words.ts';
import { shippedTexts } from '../support/texts.ts';

for (const { id, source, anchors } of shippedTexts) {
  test.describe(id, () => {
    test('the page says every word and mark of the source in its order, and nothing else that is not apparatus', async ({
      page,
    }) => {
      await page.goto(`/${id}/`);
      expect(await ownWords(page.locator('article'))).toBe(sourceWords(source));
    });

    test('each paragraph element says exactly what the source prints, number included', async ({
      page,
    }) => {
      await page.goto(`/${id}/`);
      const words = sourceWords(source);
      let from = 0;
      for (const anchor of anchors) {
        const paragraph = await exactWords(page.locator(`[id="${anchor}"]`));
        expect(paragraph, anchor).toBe(inOneLine(paragraph));
        const at = words.indexOf(paragraph, from);
        expect(at, `${anchor} in its place`).toBeGreaterThanOrEqual(from);
        // The words before the first paragraph are masthead and enacting formula; after
        // that, one space is all that stands between two paragraphs.
        if (anchor !== anchors[0]) expect(at).toBe(from + 1);
        from = at + paragraph.length;
      }
    });

    test('the data says the same words as the source', async ({ request }) => {
      const data = (await (await request.get(`/${id}.json`)).json()) as {
        paragraphs: { text: string; number: string | null }[];
      };
      const said = data.paragraphs.map(({ number, text }) =>
        number ? `${number}. ${text}` : text,
      );
      expect(sourceWords(source)).toContain(said.join(' '));
    });
  });
}

test('a page that lacks one comma of the source is told apart from a faithful one', () => {
  const [text] = shippedTexts;
  const faithful = sourceWords(text.source);
  expect(sourceWords(text.source.replace('agencies and', 'agencies, and'))).not.toBe(faithful);
  expect(sourceWords(text.source.replace('2000² and', '2000 and'))).toBe(faithful);
});
