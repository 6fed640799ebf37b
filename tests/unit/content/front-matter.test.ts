import { expect, test } from 'vitest';
import { findMisfits } from '../../../src/content/rules/front-matter.ts';

const draft = {
  designation: '2002/…',
  title: 'A draft',
  organ: 'General Assembly',
  status: 'draft',
} as const;

test.each(['about', 'references', 'feed.xml', 'llms.txt', 'index.json'])(
  'a draft cannot be below /%s, which is the site’s own',
  (taken) => {
    expect(findMisfits(draft, `${taken}/draft`, new Set())).toMatchObject([{ field: 'title' }]);
  },
);

test('a draft can be in a folder whose name has a dot', () => {
  expect(findMisfits(draft, 'e/cn.4/2002/draft', new Set())).toEqual([]);
  expect(findMisfits(draft, 'cn.4/draft', new Set())).toEqual([]);
});
