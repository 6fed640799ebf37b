import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../support/static-server.ts';
import type { Bench, Figure } from '../bench.ts';
import { withBrowser } from '../support/browser.ts';
import { recordTraffic, sumOf } from '../support/traffic.ts';

const resolution = 'a/res/56/149/';
const others = {
  'a comparison': `e/cn.4/2002/draft/compared-with/${resolution}`,
  'all resolutions': '',
  search: 'search/',
  references: 'references/',
};

/** Measures what pages weigh, as a host sends them that compresses as well as it can. */
export const bench: Bench = {
  about: 'bytes of the pages, and of a first visit to a resolution’s',
  measure: async ({ folder }) => [
    {
      what: 'a resolution’s page, HTML: bytes',
      value: await weigh(join(folder, resolution)),
      budget: 9_000,
    },
    ...(await visit(folder)),
    ...(await Promise.all(
      Object.entries(others).map(async ([name, path]) => ({
        what: `${name}, HTML: bytes`,
        value: await weigh(join(folder, path)),
      })),
    )),
  ],
};

async function weigh(folder: string): Promise<number> {
  return brotliBytes(await readFile(join(folder, 'index.html')));
}

async function visit(folder: string): Promise<Figure[]> {
  const server = await serveFolder(folder);
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const transfers = await recordTraffic(page);
      await page.goto(`${server.origin}/${resolution}`, { waitUntil: 'networkidle' });
      const scripts = transfers.filter(({ type }) => type === 'Script');
      const foreign = transfers.filter(({ origin }) => origin !== server.origin);
      const fonts = transfers.filter(({ type }) => type === 'Font');
      return [
        { what: '  a first visit: requests', value: transfers.length },
        { what: '  a first visit: bytes', value: sumOf(transfers).bytes, budget: 14_600 },
        {
          what: '  of which JavaScript',
          value: sumOf(scripts).bytes + brotliBytes(await inlineScripts(page)),
          budget: 5_000,
        },
        { what: '  fonts and requests to others', value: fonts.length + foreign.length, budget: 0 },
      ];
    });
  } finally {
    await server.close();
  }
}

async function inlineScripts(page: Page): Promise<string> {
  const scripts = page.locator('script:not([src], [type="application/ld+json"])');
  return (await scripts.allTextContents()).join('');
}

function brotliBytes(content: string | Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params }).byteLength;
}
