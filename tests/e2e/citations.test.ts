import { expectedCitations } from '../support/expected-citations.ts';
import { expect, test } from '../support/watched-page.ts';

interface CitationData {
  instrument: string;
  pinpoint: string | null;
}
interface ResolutionData {
  paragraphs: { anchor: string; citations: CitationData[] }[];
  notes: { anchor: string; citations: CitationData[] }[];
  citedBy: { id: string; anchor: string }[];
}

for (const [id, expected] of Object.entries(expectedCitations)) {
  test(`${id} links each citation to its target, in its paragraph, and nothing else`, async ({
    page,
  }) => {
    await page.goto(`/${id}/`);
    const found = await page
      .locator('article [data-cites]')
      .evaluateAll((links) =>
        links.map((link) => [
          link.closest('[id^=pp], [id^=op], [id^=fn]')?.id ?? 'masthead',
          link.textContent,
          link.getAttribute('data-cites'),
          link.getAttribute('href'),
        ]),
      );
    expect(found).toEqual(expected);
  });

  test(`${id} sends a reader to another site only with a word of it to the browser`, async ({
    page,
  }) => {
    await page.goto(`/${id}/`);
    const links = page.locator('article [data-cites]');
    const rels = await links.evaluateAll((list) =>
      list.map((link) => [link.getAttribute('href')?.startsWith('http'), link.getAttribute('rel')]),
    );
    for (const [leavesTheSite, rel] of rels) expect(rel).toBe(leavesTheSite ? 'external' : null);
  });
}

test('the draft’s citation of 56/149 leads to the page held here', async ({ page }) => {
  await page.goto('/e/cn.4/2002/draft/');
  await page.getByRole('link', { name: 'General Assembly resolution 56/149' }).click();
  await expect(page).toHaveURL('/a/res/56/149/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('56/149');
});

test('56/149 says that PP2 of the draft cites it', async ({ page, request }) => {
  await page.goto('/a/res/56/149/');
  await page.locator('.cross-references').getByRole('link', { name: 'PP2 of CHR 2002/…' }).click();
  await expect(page).toHaveURL('/e/cn.4/2002/draft/#pp2');
  await expect(page.locator('#pp2')).toBeInViewport();
  const data = (await (await request.get('/a/res/56/149.json')).json()) as ResolutionData;
  expect(data.citedBy).toEqual([{ id: 'e/cn.4/2002/draft', anchor: 'pp2' }]);
});

test('the data gives the places that citations name within their instruments', async ({
  request,
}) => {
  const data = (await (await request.get('/a/res/56/149.json')).json()) as ResolutionData;
  const pinpoints = [...data.paragraphs, ...data.notes].flatMap(({ anchor, citations }) =>
    citations
      .filter(({ pinpoint }) => pinpoint !== null)
      .map(({ instrument, pinpoint }) => [anchor, instrument, pinpoint]),
  );
  expect(pinpoints).toEqual([
    ['pp1', 'charter-of-the-united-nations', 'Article 1, paragraph 3'],
    ['fn1', 'a/conf.157/23', 'chap. III'],
    ['fn3', 'e/2001/23', 'chap. II, sect. A'],
    ['fn4', 'e/cn.4/2001/2-e/cn.4/sub.2/2000/46', 'chap. II, sect. A'],
  ]);
});

test('two symbols and the name of one instrument meet in one entry', async ({ request }) => {
  const data = (await (await request.get('/a/res/56/149.json')).json()) as ResolutionData;
  const citing = [...data.paragraphs, ...data.notes]
    .filter(({ citations }) => citations.some(({ instrument }) => instrument === 'a/conf.157/23'))
    .map(({ anchor }) => anchor);
  expect(citing).toEqual(['pp1', 'fn1']);
});
