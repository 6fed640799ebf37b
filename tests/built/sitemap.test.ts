import { expect, test } from 'vitest';
import { addressOfFile } from '../support/built-site.ts';
import { allNamed, parseXml, textIn } from '../support/xml.ts';
import { dist } from './dist.ts';

const root = 'http://localhost:4321/';

test('the sitemap lists each page once, and nothing else', () => {
  const pages = [...dist.pages.keys()].filter((file) => file !== '404.html');
  expect(listedIn('sitemap-0.xml')).toEqual(pages.map((file) => root + addressOfFile(file)).sort());
});

test('crawlers find the sitemap by way of robots.txt', () => {
  expect(dist.read('robots.txt').toString()).toContain(`\nSitemap: ${root}sitemap-index.xml\n`);
  expect(listedIn('sitemap-index.xml')).toEqual([`${root}sitemap-0.xml`]);
});

function listedIn(file: string): string[] {
  const document = parseXml(dist.read(file).toString());
  return allNamed(document, 'loc').map(textIn).sort();
}
