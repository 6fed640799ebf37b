import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../support/static-server.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { copyProject } from '../support/project-copy.ts';
import { expect, test } from '../support/watched-page.ts';

test('built for a sub-folder, the site works there: links, search, citing, comparison, and offline', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const copy = copyProject();
  const origin = 'https://texts.example';
  const { succeeded, output } = await copy.build({ BASE_PATH: '/docs/', SITE_URL: origin });
  expect(succeeded, output).toBe(true);
  const site = readBuiltSite(join(copy.folder, 'dist'));
  expect(brokenLinks(site, { origin, base: '/docs/' })).toEqual([]);

  symlinkSync(join(copy.folder, 'dist'), join(copy.folder, 'docs'));
  const server = await serveFolder(copy.folder, { quality: 1 });
  try {
    await page.goto(`${server.origin}/docs/`);
    await page.getByRole('link', { name: 'Enhancement of international' }).first().click();
    await expect(page).toHaveURL(/\/docs\/a\/res\/56\/149\/$/);

    // A key that is pressed before the page has its scripts is lost.
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('tolerance');
    await page.getByRole('dialog').locator('.hits li a').first().click();
    await expect(page).toHaveURL(/\/docs\/.*#(?:pp|op)\d+$/);

    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await page.getByRole('radio', { name: 'BibTeX' }).check();
    await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(/\/docs\//);
    await page.keyboard.press('Escape');

    await page.goto(`${server.origin}/docs/search/?q=tolerance`);
    await expect(page.locator('main .hits li').first()).toBeVisible();

    await page.goto(`${server.origin}/docs/a/res/56/149/`);
    await page
      .getByRole('link', { name: /^Compare/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('compared with');

    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const reader = await context.newPage();
    await reader.goto(`${server.origin}/docs/`);
    await reader.evaluate(() => navigator.serviceWorker.ready);
    await reader.goto(`${server.origin}/docs/references/`, { waitUntil: 'networkidle' });
    // What was opened is kept.
    await expect
      .poll(() => reader.evaluate(() => caches.match(location.href).then((kept) => kept?.ok)))
      .toBe(true);
    await server.close();
    await reader.reload();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('References');
    await context.close();
  } finally {
    await server.close();
    copy.remove();
  }
});
