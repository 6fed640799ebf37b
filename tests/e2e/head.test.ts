import type { APIRequestContext, Page } from '@playwright/test';
import { shippedTexts } from '../support/texts.ts';
import { expect, test } from '../support/watched-page.ts';

const pages = [
  '/',
  '/a/res/56/149/',
  '/e/cn.4/2002/draft/',
  '/e/cn.4/2002/draft/compared-with/a/res/56/149/',
  '/references/',
  '/search/',
  '/404.html',
];

/** The address that a page gives, on the server that is tested: the build has an origin of its own. */
function served(address: string | null): string {
  return new URL(address ?? 'none:').pathname;
}

function property(page: Page, name: string): Promise<string | null> {
  return page.locator(`meta[property="${name}"]`).getAttribute('content');
}

async function dimensions(request: APIRequestContext, path: string): Promise<number[]> {
  const response = await request.get(path);
  expect(response.headers()['content-type'], path).toBe('image/png');
  const png = await response.body();
  expect(png.byteLength, path).toBeLessThanOrEqual(60_000);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('every page says first how it is read, then its title, its one address and what a link to it shows', async ({
  page,
  request,
}) => {
  for (const path of pages) {
    await page.goto(path);
    const head = await page
      .locator('head > *')
      .evaluateAll((elements) => elements.map((element) => element.outerHTML));
    expect(head[0], path).toMatch(/^<meta charset="utf-8"/);
    const firsts = head.filter((html) => !/^<meta (?:charset|http-equiv)=/.test(html));
    expect(firsts[0], path).toMatch(/^<meta name="viewport"/);
    expect(firsts[1], path).toMatch(/^<title>/);

    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(served(canonical)).toBe(path);
    expect(await property(page, 'og:url')).toBe(canonical);
    expect(await property(page, 'og:title')).toBe(await page.title());
    const description = page.locator('meta[name=description]');
    expect(await property(page, 'og:description')).toBe(await description.getAttribute('content'));
    expect(await property(page, 'og:image:alt'), path).not.toBe('');

    const size = [await property(page, 'og:image:width'), await property(page, 'og:image:height')];
    const picture = served(await property(page, 'og:image'));
    expect(await dimensions(request, picture), path).toEqual(size.map(Number));
    const isText = shippedTexts.some(({ id }) => path === `/${id}/`);
    expect(picture).toBe(isText ? `${path.slice(0, -1)}.png` : '/social.png');
    expect(await property(page, 'og:type'), path).toBe(isText ? 'article' : 'website');
  }
});

for (const { id } of shippedTexts) {
  test(`${id} tells search engines what it is, and reference managers of no other date`, async ({
    page,
  }) => {
    await page.goto(`/${id}/`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const data = await structuredData(page);
    expect(data).toMatchObject({ '@type': 'Legislation', '@id': canonical });
    await expect(page.locator('meta[name=citation_title]')).toHaveCount(1);
    // Zotero takes the first of these for the date of a text that gives none.
    await expect(page.locator('time[datetime]')).toHaveCount(0);
  });
}

test('search engines are told of the site, and how to search it', async ({ page }) => {
  await page.goto('/');
  const { '@type': type, potentialAction } = await structuredData(page);
  expect(type).toBe('WebSite');
  const address = new URL(
    potentialAction?.target.urlTemplate.replace('{words}', 'tolerance') ?? '',
  );
  await page.goto(address.pathname + address.search);
  await expect(page.locator('.hits li').first()).toBeVisible();
});

interface StructuredData {
  '@type': string;
  potentialAction?: { target: { urlTemplate: string } };
}

async function structuredData(page: Page): Promise<StructuredData> {
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  return JSON.parse(json ?? '') as StructuredData;
}
