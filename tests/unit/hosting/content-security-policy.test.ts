import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/hosting/content-security-policy.ts';

test('a policy allows what the site serves and what stands in the page, and nothing else', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-a='"], styles: ["'sha256-b='"] });
  expect(policy.split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-a='",
    "style-src 'self' 'sha256-b='",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ]);
});

test('what stands in the page twice is named once, and a page without styles allows but files', () => {
  const policy = contentSecurityPolicy({ scripts: ["'x'", "'x'"], styles: [] });
  expect(policy).toContain("'wasm-unsafe-eval' 'x';");
  expect(policy).toContain("style-src 'self';");
});
