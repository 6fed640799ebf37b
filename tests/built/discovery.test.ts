import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { inOneLine, sourceWords } from '../support/source-words.ts';
import { shippedTexts } from '../support/texts.ts';
import { parseXml, textIn } from '../support/xml.ts';
import { dist } from './dist.ts';

test('every page tells feed readers and browsers where the feed and the search are', () => {
  for (const file of dist.pages.keys()) {
    const head = dist.read(file).toString();
    expect(head, file).toContain(
      'type="application/atom+xml" title="Resolution Texts" href="/feed.xml"',
    );
    expect(head, file).toContain(
      '<link rel="search" type="application/opensearchdescription+xml" title="Resolution Texts" href="/opensearch.xml"',
    );
  }
});

test.each(shippedTexts)('the feed says every word of $id in its order', ({ id, source }) => {
  const feed = parseAtomFeed(dist.read('feed.xml').toString());
  const entry = feed.entries?.find((one) => one.id?.endsWith(`/${id}/`));
  const html = `<div>${entry?.content?.value ?? ''}</div>`
    .replace(/<sup>(.+?)<\/sup>/g, '[$1]')
    .replace(/<\/p>|<br \/>/g, '$& ');
  const words = inOneLine(textIn(parseXml(html)));
  const afterMasthead = sourceWords(source).indexOf(words.slice(0, words.indexOf(',') + 1));
  expect(words).toBe(sourceWords(source).slice(afterMasthead));
});
