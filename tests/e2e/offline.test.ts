import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import { expect, test as base, type Locator, type Page, type TestInfo } from '@playwright/test';
import { openedCache, type OfflineList } from '../../src/site/offline.ts';
import { startHost, type OfflineHost } from '../support/offline-host.ts';
import { makeSecondBuild, word } from '../support/second-build.ts';

const adopted = 'a/res/56/149/';
const draft = 'e/cn.4/2002/draft/';
const comparison = `${draft}compared-with/${adopted}`;
const first = fileURLToPath(new URL('../../dist/', import.meta.url));

const test = base.extend<{ quality: number; host: OfflineHost }>({
  // Compressing all files as well as can be takes longer than the visits.
  quality: [1, { option: true }],
  host: async ({ context, quality }, use) => {
    const host = await startHost(context, first, quality);
    await use(host);
    await host.cutOff();
  },
});

test.use({ serviceWorkers: 'allow' });
// Each of these is many visits.
test.describe.configure({ timeout: 120_000 });

/** They take their time. */
const aHundredFiles = { timeout: 30_000 };

/** Makes the second build, in a folder of the test. */
async function makeSecond(testInfo: TestInfo): Promise<string> {
  const folder = testInfo.outputPath('second');
  await makeSecondBuild(first, folder);
  return folder;
}

/** What the reader has opened, and is kept, below the site. */
function opened(page: Page, site: string): Promise<string[]> {
  return page.evaluate(
    async ([name, scope]) => {
      const keys = await (await caches.open(name)).keys();
      return keys.map(({ url }) => url.slice(scope.length));
    },
    [openedCache(site), site] as const,
  );
}

/** Opens a page, and waits until it is kept. */
async function open(page: Page, host: OfflineHost, path: string): Promise<void> {
  await page.goto(host.site + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => opened(page, host.site)).toContain(path);
}

/** Waits until the dialog says that the whole site is kept. */
async function expectKept(dialog: Locator): Promise<void> {
  await expect(dialog).toContainText(
    'can be read, compared and searched without a network',
    aHundredFiles,
  );
}

/** Asks for the whole site to be kept, and waits until it is. */
async function keepSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep this site for reading offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this site for reading offline' });
  await dialog.getByRole('button', { name: /^Keep \d+\.\d MB$/ }).click();
  await expectKept(dialog);
  await dialog.getByRole('button', { name: 'Close' }).click();
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
  await expect(status).toHaveText(/^(?!Searching)./);
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

test.describe('a first visit', () => {
  test.use({ quality: constants.BROTLI_MAX_QUALITY });

  for (const path of [adopted, draft, '']) {
    test(`at /${path} loads at most 14,600 bytes, the worker included, and nothing twice`, async ({
      page,
      host,
    }) => {
      await open(page, host, path);
      await expect.poll(() => host.sent.map((answer) => answer.path)).toContain('/sw.js');
      const paths = host.sent.map((answer) => answer.path);
      expect(paths).toEqual([...new Set(paths)]);
      const bytes = host.sent.reduce((sum, answer) => sum + answer.bytes, 0);
      // Home is a list, which grows with the collection, and has a budget of its own.
      expect(bytes).toBeLessThanOrEqual(path === '' ? 40_000 : 14_600);
    });
  }
});

test('what was opened is read without a network, also the page of the first visit; the rest says that it was not', async ({
  page,
  host,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, host, draft);
  await open(page, host, comparison);
  await open(page, host, draft);
  await preview(page);
  await host.cutOff();
  await page.goto(`${host.site}${draft}?from=elsewhere#op5`);
  await expect(page.locator('#op5')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await preview(page)).toContain(word.first);
  await page.goto(host.site + comparison);
  await expect(page.locator('main')).toContainText(word.first);
  const answer = await page.goto(host.site + adopted);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('body')).toContainText('You are offline');
  expect(errors).toEqual([]);
});

test('an address that leads nowhere is not kept', async ({ page, host }) => {
  await page.goto(`${host.site}nowhere/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await open(page, host, adopted);
  expect(await opened(page, host.site)).not.toContain('nowhere/');
});

test('who asks for it keeps the whole site: everything is read without a network, in all formats', async ({
  page,
  host,
}) => {
  await open(page, host, draft);
  await keepSite(page);
  await host.cutOff();
  await expectWhole(page, host.site, 'first');

  await page.goto(`${host.site}${adopted}#op5`);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(/^@techreport/);
  for (const extension of ['bib', 'ris', 'xml', 'md', 'txt', 'docx', 'json']) {
    const size = await page.evaluate(
      async (address) => (await (await fetch(address)).blob()).size,
      `${host.site}${adopted.slice(0, -1)}.${extension}`,
    );
    expect(size, extension).toBeGreaterThan(100);
  }

  await search(page, host.site, '"mutual cooperation"');
  await page.locator(`.hits a[href="/${adopted}#op6"]`).click();
  await expect(page.locator('#op6')).toBeInViewport();
  await page.goto(`${host.site}56/149`);
  await expect(page).toHaveURL(host.site + adopted);
  const answer = await page.goto(`${host.site}nowhere`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('You are offline')).toBeVisible();
});

test('keeping the site says how much it is and how far it is, and can be undone', async ({
  page,
  host,
}) => {
  const { bytes, files } = JSON.parse(
    readFileSync(join(first, 'offline.json'), 'utf8'),
  ) as OfflineList;
  await open(page, host, adopted);
  const before = host.sent.length;
  await page.getByRole('button', { name: 'Keep this site for reading offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this site for reading offline' });
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  await expect(dialog).toContainText(`That takes ${size} on this device.`);
  expect(host.sent.slice(before).map((answer) => answer.path)).not.toContain('/404.html');
  let release = (): void => undefined;
  await page.route('**/404.html', async (route) => {
    await new Promise<void>((resolve) => (release = resolve));
    await route.continue();
  });
  await dialog.getByRole('button', { name: `Keep ${size}` }).click();
  const progress = dialog.getByRole('progressbar', { name: 'Files kept' });
  const all = Object.keys(files).length;
  await expect(progress).toHaveAttribute('max', String(all));
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ of \d+ files are kept\.$/);
  release();
  await expectKept(dialog);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);

  await dialog.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(dialog).toContainText(`That takes ${size} on this device.`);
  expect(await page.evaluate(() => caches.keys())).toEqual([openedCache(host.site)]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.goto(`${host.site}${draft}`);
  expect(await page.evaluate(() => caches.keys())).toEqual([openedCache(host.site)]);
});

test('a new build is read at once, and what is kept is brought up to date on the next visit', async ({
  page,
  context,
  host,
}, testInfo) => {
  const second = await makeSecond(testInfo);
  await open(page, host, draft);
  await keepSite(page);
  const { id } = JSON.parse(readFileSync(join(second, 'offline.json'), 'utf8')) as OfflineList;
  await host.deploy(second);
  const before = host.sent.length;
  const later = await context.newPage();
  await later.goto(host.site + adopted);
  await expect(later.locator('article')).toContainText(word.second);
  await expect.poll(async () => (await later.evaluate(() => caches.keys())).at(-1)).toContain(id);
  await expect
    .poll(() => later.evaluate(() => sessionStorage.getItem('offline-checked')), aHundredFiles)
    .toBe(id);
  // What has not changed is not fetched again.
  expect(host.sent.slice(before).map((answer) => answer.path)).not.toContain('/a/res/56/149.bib');

  await expect(page.locator('article')).toContainText(word.first);
  await host.cutOff();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectWhole(later, host.site, 'second');
});

test('a new build that cannot be kept whole leaves the old one as it is', async ({
  page,
  host,
}, testInfo) => {
  const second = await makeSecond(testInfo);
  await open(page, host, draft);
  await keepSite(page);
  for (const damage of [
    // The host was half brought up to date.
    () => {
      cpSync(join(first, adopted), join(second, adopted), { recursive: true });
    },
    () => {
      rmSync(join(second, 'index.json'));
    },
  ]) {
    damage();
    await host.deploy(second);
    const asked = host.sent.length;
    await page.goto(`${host.site}about/`, { waitUntil: 'networkidle' });
    expect(host.sent.slice(asked).map((answer) => answer.path)).toContain('/offline.json');
    expect(await page.evaluate(() => sessionStorage.getItem('offline-checked'))).toBeNull();
  }
  await host.cutOff();
  await expectWhole(page, host.site, 'first');
});

test('a host in trouble, or a silent network, is no worse than none', async ({ page, host }) => {
  await open(page, host, adopted);
  await open(page, host, draft);
  await host.answer((_, response) => response.writeHead(503).end());
  await page.goto(host.site + adopted);
  await expect(page.locator('article #op5')).toBeVisible();
  await host.answer(() => undefined);
  await page.goto(host.site + draft);
  await expect(page.locator('article #op5')).toBeVisible();
});

test('that nothing is found is not said of a search index that was only opened in part', async ({
  page,
  host,
}) => {
  await open(page, host, adopted);
  expect(await search(page, host.site, 'empowerment')).toBe('1 paragraph');
  await host.answer((_, response) => response.destroy());
  expect(await search(page, host.site, 'empowerment')).toBe('1 paragraph');
  // Its text was never asked for: that nothing is found would say too much.
  expect(await search(page, host.site, 'Supplement')).toContain('could not be');
});

test('nothing is kept for a reader who saves data', async ({ page, host }) => {
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
  const second = testInfo.outputPath('second');
  cpSync(first, second, { recursive: true });
  await open(page, host, '');
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
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await page.route('**/*.js', (route) => route.abort());
  await expect
    .poll(async () => {
      await page.goto(host.site);
      return page.evaluate(() => navigator.serviceWorker.getRegistrations());
    })
    .toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
