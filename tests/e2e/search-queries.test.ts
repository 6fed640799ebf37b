import type { Page } from '@playwright/test';
import { searchQueries } from '../support/search-queries.ts';
import { expect, test } from '../support/watched-page.ts';

/** Types a query into the open search page and reads the addresses of the hits as shown. */
async function hitsFor(page: Page, query: string): Promise<string[]> {
  const field = page.locator('input#q');
  const status = page.locator('main').getByRole('status');
  await field.fill('');
  await expect(status).toBeEmpty();
  await field.fill(query);
  await expect(status).toContainText(/\d+ paragraph|Nothing found/);
  return page
    .locator('.hits li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The hits under each resolution, which stand together on the page. */
function byResolution(hits: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const hit of hits) {
    const [resolution = ''] = hit.split('#');
    groups.set(resolution, [...(groups.get(resolution) ?? []), hit]);
  }
  return groups;
}

test('every query leads to the paragraphs that a reader means', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/search/');
  for (const { query, hits, all } of searchQueries) {
    const shown = await hitsFor(page, query);
    if (all) {
      expect.soft(shown.toSorted(), query).toEqual(hits.toSorted());
      continue;
    }
    expect.soft(shown[0], query).toBe(hits[0]);
    const groups = byResolution(shown);
    for (const [resolution, expected] of byResolution(hits)) {
      expect.soft(groups.get(resolution)?.slice(0, expected.length), query).toEqual(expected);
    }
  }
});

test('an excerpt has the words as printed, and marks them without punctuation', async ({
  page,
}) => {
  await page.goto('/search/');
  await hitsFor(page, 'confidence building');
  const excerpts = page.locator('.hits li p');
  await expect(
    excerpts.filter({ hasText: 'transparency and confidence-building are' }),
  ).toBeVisible();
  expect(await excerpts.locator('mark').allTextContents()).toEqual(
    expect.arrayContaining(['confidence-building', 'confidence building']),
  );

  await hitsFor(page, 'indivisible');
  await expect(excerpts.locator('mark')).toHaveText(['indivisible']);

  await hitsFor(page, '55/2');
  await expect(excerpts).toContainText('… Note: See resolution 55/2.');
  await expect(excerpts.locator('mark')).toHaveText(['55/2']);
});
