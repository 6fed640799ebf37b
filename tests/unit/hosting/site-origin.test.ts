import { expect, test } from 'vitest';
import { siteOrigin } from '../../../src/hosting/site-origin.ts';

test.each([
  [
    'SITE_URL before all',
    { SITE_URL: 'https://a.example', NETLIFY: 'true', URL: 'https://b.example' },
    'https://a.example',
  ],
  [
    'the address that Netlify gives the site',
    { NETLIFY: 'true', URL: 'https://b.example' },
    'https://b.example',
  ],
  [
    'the host that Vercel gives the project',
    {
      VERCEL: '1',
      VERCEL_URL: 'texts-1x2y.vercel.app',
      VERCEL_PROJECT_PRODUCTION_URL: 'texts.example',
    },
    'https://texts.example',
  ],
  [
    'this machine where a host names a single deployment only',
    { CF_PAGES: '1', CF_PAGES_URL: 'https://1x2y.texts.pages.dev' },
    'http://localhost:4321',
  ],
  [
    'this machine where URL is not Netlify’s',
    { URL: 'https://b.example' },
    'http://localhost:4321',
  ],
  ['this machine where nothing is known', {}, 'http://localhost:4321'],
])('the origin is %s', (_, variables, origin) => {
  expect(siteOrigin(variables)).toBe(origin);
});

test('a SITE_URL with a folder is refused, and told where the folder goes', () => {
  expect(() => siteOrigin({ SITE_URL: 'https://a.example/docs/' })).toThrow(
    'SITE_URL is “https://a.example/docs/”. Give the origin alone, as in https://texts.example, and the folder as BASE_PATH.',
  );
});
