import { defineConfig } from 'vitest/config';
import { citationStylesPlugin } from '../src/hosting/integrations/citation-styles.ts';

export default defineConfig({
  test: {
    // All processors: by itself Vitest leaves one free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [citationStylesPlugin()],
        // No module keeps what one test tells another, so that each need be read but once.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        // Read the site that `npm run build` has made, without a browser.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        // Each of these builds a whole site from a copy of the project.
        test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        // Each engine is a browser to start, and on a busy machine a page takes its time.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
