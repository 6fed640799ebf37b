import { defineConfig } from '@playwright/test';
import { findChromium, quietFlags } from '../support/chromium.ts';

// Another checkout on this machine may be testing at the same time.
const port = Number(process.env['E2E_PORT'] ?? 4391);

/** Tests the built site, `dist`, as it is served, and one of made-up texts with all that a text can have. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A browser on a busy machine may take its time, or miss a moment; what fails twice is a fault.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // What it stores would come between the tests and what they look at.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium() ?? '',
      // Chromium's sandbox does not start for root.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...quietFlags],
    },
  },
  projects: [
    { name: 'shipped', testIgnore: '**/made-up/**' },
    { name: 'build', testMatch: '**/made-up/build.setup.ts' },
    { name: 'made-up', testMatch: '**/made-up/*.test.ts', dependencies: ['build'] },
  ],
  webServer: {
    command: `astro preview --port ${port} --ignore-lock`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
