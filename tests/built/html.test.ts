import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

test('every page is valid HTML', async () => {
  const reports = await Promise.all(
    [...dist.pages.keys()].map(async (file) => {
      const { results } = await validator.validateString(dist.read(file).toString(), file);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) =>
          [file, line, column, `${ruleId}: ${message}`].join(':'),
        ),
      );
    }),
  );
  expect(reports.flat()).toEqual([]);
});

test('scripts of a page are named by its components alone', () => {
  const names = [...dist.pages.keys()].flatMap((file) =>
    [
      ...dist
        .read(file)
        .toString()
        .matchAll(/<script[^>]+src="([^"]+)"/g),
    ].map(([, src]) => src),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^\/_astro\/[A-Za-z\d]+\.[\w-]{8}\.js$/);
});
