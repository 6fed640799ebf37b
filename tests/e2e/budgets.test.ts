import { brotliCompressSync, constants } from 'node:zlib';
import type { Response } from '@playwright/test';
import { shippedTexts } from '../support/texts.ts';
import { expect, test } from '../support/watched-page.ts';

/** The size of a response as a host sends it that compresses as well as it can. */
async function brotliBytes(response: Response): Promise<number> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(await response.body(), options).byteLength;
}

// The service worker, which loads once that is done, is counted in offline.test.ts.
for (const { id } of shippedTexts) {
  test(`${id} arrives in one request of at most 9,000 bytes, and whole in 14,600, with at most 5,000 of JavaScript`, async ({
    page,
  }) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(`/${id}/`, { waitUntil: 'networkidle' });

    const [document, ...others] = responses;
    if (!document) throw new Error('nothing arrived');
    expect(await brotliBytes(document)).toBeLessThanOrEqual(9_000);

    const sizes = await Promise.all(responses.map(brotliBytes));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14_600);

    const scripts = others.filter((response) => response.request().resourceType() === 'script');
    const inline = await page
      .locator('script:not([src], [type="application/ld+json"])')
      .allTextContents();
    const scriptBytes = await Promise.all(scripts.map(brotliBytes));
    const inlineBytes = brotliCompressSync(inline.join('')).byteLength;
    expect(scriptBytes.reduce((sum, size) => sum + size, inlineBytes)).toBeLessThanOrEqual(5_000);

    const blocking = await page
      // Nothing on the screen waits for what is for paper.
      .locator('link[rel=stylesheet]:not([media=print]), head script[src]:not([type=module])')
      .count();
    expect(blocking).toBe(0);
    expect(
      responses.filter((response) => new URL(response.url()).host !== new URL(page.url()).host),
    ).toEqual([]);
    expect(others.filter((response) => response.request().resourceType() === 'font')).toEqual([]);
  });
}

test('a first search loads at most 92,000 bytes', async ({ page }) => {
  const responses: Response[] = [];
  await page.goto('/search/', { waitUntil: 'networkidle' });
  page.on('response', (response) => responses.push(response));
  await page.getByRole('searchbox', { name: 'Words' }).fill('tolerance');
  await expect(page.locator('.hits li').first()).toBeVisible();
  const sizes = await Promise.all(responses.map(brotliBytes));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(92_000);
});
