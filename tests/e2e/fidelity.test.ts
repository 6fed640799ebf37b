import { exactWords, ownWords } from '../support/page-words.ts';
import { inOneLine, sourceWords, sourceWordsWithoutMarks } from '../support/source-words.ts';
import { shippedTexts } from '../support/texts.ts';
import { expect, test } from '../support/watched-page.ts';

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
      const words = sourceWordsWithoutMarks(source);
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
      expect(sourceWordsWithoutMarks(source)).toContain(said.join(' '));
    });
  });
}

test('a page that lacks one comma, or has a note mark elsewhere, is told from a faithful one', async ({
  page,
}) => {
  const [{ id, source }] = shippedTexts;
  for (const [from, to] of [
    ['Member States, specialized', 'Member States specialized'],
    ['8 September 2000</span><sup', '8 September</span><sup'],
  ] as const) {
    await page.route(`**/${id}/`, async (route) => {
      const body = await (await route.fetch()).text();
      expect(body).toContain(from);
      await route.fulfill({ body: body.replace(from, to), contentType: 'text/html' });
    });
    await page.goto(`/${id}/`);
    expect(await ownWords(page.locator('article'))).not.toBe(sourceWords(source));
    await page.unroute(`**/${id}/`);
  }
});
