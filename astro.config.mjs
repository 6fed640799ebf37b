import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildCache } from './src/hosting/integrations/build-cache.ts';
import { citationStyles } from './src/hosting/integrations/citation-styles.ts';
import { drawnText } from './src/content/drawn-text.ts';
import { headers } from './src/hosting/integrations/headers.ts';
import { redirects } from './src/hosting/integrations/redirects.ts';
import { lightScripts } from './src/hosting/integrations/light-scripts.ts';
import { pagePolicies } from './src/hosting/integrations/page-policies.ts';
import { searchIndex } from './src/search/index/integration.ts';
import { serviceWorker } from './src/hosting/integrations/service-worker.ts';
import { wholeOrNothing } from './src/hosting/integrations/whole-or-nothing.ts';

const site = process.env['SITE_URL'] || 'http://localhost:4321';
if (!URL.canParse(site) || new URL(site).pathname !== '/') {
  throw new Error(
    `SITE_URL is “${site}”. Give the origin alone, as in https://texts.example, and the folder as BASE_PATH.`,
  );
}

export default defineConfig({
  site,
  base: process.env['BASE_PATH'] || '/',
  integrations: [
    mdx(),
    drawnText(),
    buildCache(),
    lightScripts(),
    citationStyles(),
    searchIndex(),
    sitemap(),
    redirects(),
    pagePolicies(),
    serviceWorker(),
    headers(),
    wholeOrNothing(),
  ],
  // Several files at a time: while pictures are drawn, pages are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
});
