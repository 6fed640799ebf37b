import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeRobotsTxt } from '../../../src/discovery/robots-txt.ts';

const origin = 'https://resolutions.example';

test.each(['/', '/docs/'])('crawlers of a site in %s may read all but searches', (base) => {
  const addresses = createAddresses(origin, base);
  const robots = robotsParser(`${origin}/robots.txt`, writeRobotsTxt(addresses));
  const mayRead = (path: string) => robots.isAllowed(addresses.absolute(path), 'Any crawler');
  expect(mayRead(addresses.home)).toBe(true);
  expect(mayRead(addresses.resolution('a/res/56/149'))).toBe(true);
  expect(mayRead(addresses.data('a/res/56/149', 'json'))).toBe(true);
  expect(mayRead(addresses.search)).toBe(true);
  expect(mayRead(`${addresses.search}?q=tolerance`)).toBe(false);
  expect(robots.getSitemaps()).toEqual([`${origin}${base}sitemap-index.xml`]);
});
