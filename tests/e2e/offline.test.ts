import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test as base, type Page, type TestInfo } from '@playwright/test';
import { writeServiceWorker } from '../../src/hosting/integrations/service-worker.ts';
import { startHost, type OfflineHost } from '../support/offline-host.ts';
import { makeSecondBuild, word } from '../support/second-build.ts';

const adopted = 'a/res/56/149/';
const draft = 'e/cn.4/2002/draft/';
const comparison = `${draft}compared-with/${adopted}`;
const first = fileURLToPath(new URL('../../dist/', import.meta.url));

const test = base.extend<{ host: OfflineHost }>({
  host: async ({ context }, use) => {
    const host = await startHost(context, first);
    await use(host);
    await host.cutOff();
  },
});

test.use({ serviceWorkers: 'allow' });
// Each of these is many visits.
test.describe.configure({ timeout: 60_000 });

/** Makes the second build, in a folder of the test. */
async function makeSecond(testInfo: TestInfo): Promise<string> {
  const folder = testInfo.outputPath('second');
  await makeSecondBuild(first, folder);
  return folder;
}

/** Waits until the build that the host has now is stored, or could not be. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const next = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (next && ['activated', 'redundant'].includes(next.state)) resolve();
      };
      next?.addEventListener('statechange', look);
      look();
    });
  });
}

/** What the preview of the draft’s citation of the other text says. */
async function preview(page: Page): Promise<string> {
  await page.mouse.move(0, 0);
  await page.locator('#pp2 [data-cites="A/RES/56/149"]').hover();
  const shown = page.getByRole('complementary', { name: 'Preview' });
  await expect(shown).toContainText('General Assembly, 19 December 2001');
  return shown.innerText();
}

/** Searches on the search page, and reads what it says of what it found. */
async function search(page: Page, site: string, words: string): Promise<string> {
  await page.goto(`${site}search/?q=${words}`);
  const status = page.locator('main').getByRole('status');
  await expect(status).not.toBeEmpty();
  return status.innerText();
}

/** Looks at all that is read without a network: it is of one build, and its scripts run. */
async function expectWhole(page: Page, site: string, build: 'first' | 'second'): Promise<void> {
  const other = build === 'first' ? 'second' : 'first';
  for (const path of ['', adopted, draft, comparison, 'references/']) {
    await page.goto(site + path);
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expect(page.locator('main')).toContainText(word[build]);
    await expect(page.locator('main')).not.toContainText(word[other]);
    const scripts = page.locator(`script[src$=".second.js"]`);
    expect((await scripts.count()) > 0).toBe(build === 'second');
  }
  await page.goto(site + draft);
  expect(await preview(page)).toContain(word[build]);
  expect(await search(page, site, word[build])).toMatch(/^\d+ paragraphs$/);
  expect(await search(page, site, word[other])).toMatch(/^Nothing found/);
}

test('once one page was visited, everything is read without a network', async ({ page, host }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(host.site + draft);
  await settle(page);
  await host.cutOff();
  await preview(page);
  await expectWhole(page, host.site, 'first');

  await page.goto(`${host.site}${adopted}?from=elsewhere#op5`);
  await expect(page.locator('#op5')).toBeInViewport();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(/^@techreport/);

  await search(page, host.site, '"mutual cooperation"');
  await page.locator(`.hits a[href="/${adopted}#op6"]`).click();
  await expect(page.locator('#op6')).toBeInViewport();

  await page.goto(`${host.site}56/149`);
  await expect(page).toHaveURL(host.site + adopted);
  const answer = await page.goto(`${host.site}nowhere`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('There is nothing at this address')).toBeVisible();
  await expect(page.getByText('You are offline')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a new build is read at once, and takes over whole; pages of the old one stay whole', async ({
  page,
  context,
  host,
}, testInfo) => {
  const second = await makeSecond(testInfo);
  await page.goto(host.site + draft);
  await settle(page);
  await host.deploy(second);
  const later = await context.newPage();
  await later.goto(host.site + adopted);
  await expect(later.locator('article')).toContainText(word.second);
  await settle(later);

  await expect(page.locator('article')).toContainText(word.first);
  await preview(page);
  await host.cutOff();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectWhole(later, host.site, 'second');
});

test('a new build that cannot be stored whole leaves the old one as it is', async ({
  page,
  host,
}, testInfo) => {
  const second = await makeSecond(testInfo);
  await page.goto(host.site + draft);
  await settle(page);
  for (const damage of [
    // The host was half brought up to date.
    () => {
      cpSync(join(first, adopted), join(second, adopted), { recursive: true });
    },
    () => {
      rmSync(join(second, 'pagefind/pagefind.js'));
    },
  ]) {
    damage();
    await host.deploy(second);
    await page.goto(host.site);
    await expect(page.locator('main')).toContainText(word.second);
    await settle(page);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  }
  await host.cutOff();
  await expectWhole(page, host.site, 'first');
});

test('a host in trouble, or a silent network, is no worse than none', async ({ page, host }) => {
  await page.goto(host.site);
  await settle(page);
  await host.answer((_, response) => response.writeHead(503).end());
  await page.goto(host.site + adopted);
  await expect(page.locator('article #op5')).toBeVisible();
  await host.answer(() => undefined);
  await page.goto(host.site + draft);
  await expect(page.locator('article #op5')).toBeVisible();
});

test('of a large collection, what was visited is kept, and brought up to date', async ({
  page,
  host,
}, testInfo) => {
  const second = await makeSecond(testInfo);
  const large = testInfo.outputPath('large');
  cpSync(first, large, { recursive: true });
  for (const folder of [large, second]) {
    writeFileSync(join(folder, 'large.html'), '.'.repeat(2_000_000));
    await writeServiceWorker(pathToFileURL(`${folder}/`));
  }
  await host.deploy(large);
  await page.goto(host.site + adopted);
  await settle(page);
  await page.goto(host.site + draft);
  await preview(page);
  expect(await search(page, host.site, 'empowerment')).toBe('1 paragraph');
  await host.answer((_, response) => response.destroy());
  expect(await search(page, host.site, 'empowerment')).toBe('1 paragraph');
  // Its piece of the index was never asked for: that nothing is found would say too much.
  expect(await search(page, host.site, 'empowerment&kind=operative')).toContain('could not be');

  await host.deploy(second);
  await page.goto(host.site + 'about/');
  await settle(page);
  await host.cutOff();
  await page.goto(host.site + draft);
  await expect(page.locator('article')).toContainText(word.second);
  expect(await preview(page)).toContain(word.second);
  expect(await search(page, host.site, 'empowerment')).toContain('could not be loaded');
  await page.goto(host.site + comparison);
  await expect(page.getByText('You are offline')).toBeVisible();
});

test('nothing is stored for a reader who saves data', async ({ page, host }) => {
  await page.addInitScript(() => {
    const saveData = location.search === '?save';
    Object.defineProperty(navigator, 'connection', { value: { saveData } });
  });
  const asked: string[] = [];
  await page.exposeFunction('ask', (script: string) => asked.push(script));
  await page.addInitScript(() => {
    Object.assign(navigator.serviceWorker, { register: Reflect.get(window, 'ask') as unknown });
  });
  await page.goto(`${host.site}?save`);
  await page.goto(host.site);
  await expect.poll(() => asked).toEqual(['/sw.js']);
});

test('the worker can be taken back: one in its place removes all it stored', async ({
  page,
  host,
}, testInfo) => {
  const second = await makeSecond(testInfo);
  await page.goto(host.site);
  await settle(page);
  writeFileSync(
    join(second, 'sw.js'),
    `self.addEventListener('install', () => self.skipWaiting());
     self.addEventListener('activate', (event) => event.waitUntil(remove()));
     async function remove() {
       for (const name of await caches.keys()) await caches.delete(name);
       await self.registration.unregister();
     }`,
  );
  await host.deploy(second);
  await settle(page);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(host.site);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
