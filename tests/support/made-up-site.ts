import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.ts';
import { test as watched } from './watched-page.ts';

export { expect } from '@playwright/test';

/** Where the site of made-up texts lies, among what a run of the tests leaves behind. */
export const madeUpFolder = fileURLToPath(new URL('../../test-results/made-up', import.meta.url));

/** A test, as {@link watched}, of the site that `tests/e2e/made-up/build.setup.ts` has built. */
export const test = watched.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const server = await serveFolder(madeUpFolder, { quality: 1 });
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => {
    await use(origin);
  },
});
