import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';

test('addresses stand below the base path, with or without its last slash', () => {
  for (const base of ['/docs', '/docs/']) {
    const addresses = createAddresses('https://resolutions.example', base);
    expect(addresses.home).toBe('/docs/');
    expect(addresses.resolution('a/res/56/149')).toBe('/docs/a/res/56/149/');
    expect(addresses.resolution('a/res/56/149', 'op5')).toBe('/docs/a/res/56/149/#op5');
    expect(addresses.data('a/res/56/149', 'json')).toBe('/docs/a/res/56/149.json');
    expect(addresses.picture('a/res/56/149')).toBe('/docs/a/res/56/149.png');
    expect(addresses.sitePicture).toBe('/docs/social.png');
    expect(addresses.search).toBe('/docs/search/');
    expect(addresses.compared('a/res/56/149', 'a/res/55/109', 'op5')).toBe(
      '/docs/a/res/56/149/compared-with/a/res/55/109/#op5',
    );
    expect(addresses.comparedData('a/res/56/149', 'a/res/55/109', 'json')).toBe(
      '/docs/a/res/56/149/compared-with/a/res/55/109.json',
    );
  }
});

test('an absolute address has the origin', () => {
  const addresses = createAddresses('https://resolutions.example', '/');
  expect(addresses.absolute(addresses.resolution('a/res/56/149', 'op5'))).toBe(
    'https://resolutions.example/a/res/56/149/#op5',
  );
});
