import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hasPolicy, openingBytes, withPolicy } from '../../../src/hosting/page-policy.ts';

const charset = '<meta charset="utf-8">';

function page(head: string, body = ''): string {
  return `<!DOCTYPE html><html lang="en"><head>${charset}${head}</head><body>${body}</body></html>`;
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(html))?.[1] ?? '';
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('the policy stands right behind the encoding, and nothing else of the page changes', () => {
  const html = page('<style>a{}</style>', '<p title="<style>">A &amp; B</p>');
  const [before, after] = html.split(charset) as [string, string];
  const made = withPolicy(html);
  expect(made.startsWith(`${before}${charset}<meta http-equiv="Content-Security-Policy"`)).toBe(
    true,
  );
  expect(made.endsWith(`'none'">${after}`)).toBe(true);
});

test('a page is seen to have its policy by its opening', () => {
  const html = page('<style>a{}</style>');
  expect(hasPolicy(html)).toBe(false);
  expect(hasPolicy(withPolicy(html).slice(0, openingBytes))).toBe(true);
});

test('a policy that is told of in a page is not its own', () => {
  expect(hasPolicy(page(`<script>/* ${withPolicy(page(''))} */</script>`))).toBe(false);
});

describe('the policy names', () => {
  test.each([
    ['a script', '<script>run()</script>', 'run()'],
    ['a module', '<script type="module">run()</script>', 'run()'],
    ['a style for print', '<style media="print">p{color:#000}</style>', 'p{color:#000}'],
    ['a style without scripting', '<noscript><style>b{}</style></noscript>', 'b{}'],
    [
      'letters beyond ASCII as UTF-8',
      '<style>p::after{content:"…"}</style>',
      'p::after{content:"…"}',
    ],
    ['lines as a browser reads them', '<script>a\r\nb</script>', 'a\nb'],
  ])('%s', (_, head, text) => {
    expect(policyOf(page(head))).toContain(hash(text));
  });

  test('a style in the body', () => {
    expect(policyOf(page('', '<div><style>i{}</style></div>'))).toContain(hash('i{}'));
  });
});

describe('the policy does not name', () => {
  test.each([
    ['data', '<script type="application/ld+json">{"a":1}</script>'],
    ['a script in a file', '<script type="module" src="/a.js"></script>'],
    [
      'what only looks like a script',
      '<!-- <script>run()</script> --><title><script>run()</script></title>',
    ],
  ])('%s', (_, head) => {
    expect(policyOf(page(head))).not.toContain('sha256');
  });
});

test('a page that does not say its encoding is refused', () => {
  expect(() => withPolicy('<!DOCTYPE html><title>A</title>')).toThrow(
    'It has no <meta charset>, behind which its policy belongs: add one.',
  );
});
