import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { citationStyles } from './src/hosting/integrations/citation-styles.ts';
import { drawnText } from './src/content/drawn-text.ts';
import { reading } from './src/content/integration.ts';
import { headers } from './src/hosting/integrations/headers.ts';
import { inPlace } from './src/hosting/integrations/in-place.ts';
import { redirects } from './src/hosting/integrations/redirects.ts';
import { localAddresses } from './src/hosting/integrations/local-addresses.ts';
import { siteOrigin } from './src/hosting/site-origin.ts';
import { lightScripts } from './src/hosting/integrations/light-scripts.ts';
import { noPrebundling } from './src/hosting/integrations/no-prebundling.ts';
import { pagePolicies } from './src/hosting/integrations/page-policies.ts';
import { publishing } from './src/publishing/integration.ts';
import { searchIndex } from './src/search/index/integration.ts';
import { serviceWorker } from './src/hosting/integrations/service-worker.ts';
import { wholeOrNothing } from './src/hosting/integrations/whole-or-nothing.ts';

export default defineConfig({
  site: siteOrigin(process.env),
  base: process.env['BASE_PATH'] || '/',
  integrations: [
    reading(),
    // No text has code, so that none loads what would colour it.
    mdx({ syntaxHighlight: false }),
    drawnText(),
    localAddresses(),
    lightScripts(),
    noPrebundling(),
    citationStyles(),
    searchIndex(),
    sitemap(),
    redirects(),
    pagePolicies(),
    // Waits for the processes that publish, which go on while what is above ends the pages.
    publishing(),
    inPlace(),
    serviceWorker(),
    headers(),
    wholeOrNothing(),
  ],
  // Several pages at a time: while one is written, another is made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // Astro keeps what it has made of each text, under keys that pages give it, for the next build.
  experimental: { incrementalBuild: true },
});
