import { describe, expect, test } from 'vitest';
import { redirectLines } from '../../../src/hosting/redirects.ts';

const adopted = { id: 'a/res/56/149', symbol: 'A/RES/56/149', designation: '56/149' };
const draft = { id: 'e/cn.4/2002/draft', symbol: null, designation: '2002/…' };

/** Many resolutions of one session. */
function session(number: number, organ = 'A/RES', count = 500) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${organ.toLowerCase()}/${number}/${index + 1}`,
    symbol: `${organ}/${number}/${index + 1}`,
    designation: `${number}/${index + 1}`,
  }));
}

describe('the rules of a site', () => {
  test('lead from symbols and designations to the pages, one rule for all that begin alike', () => {
    expect(redirectLines([adopted, draft, ...session(56), ...session(57)], '/')).toEqual([
      '/A/RES/*  /a/res/:splat  301',
      '/56/*  /a/res/56/:splat  301',
      '/57/*  /a/res/57/:splat  301',
    ]);
  });

  test.each(['/docs', '/docs/'])('stand below the base path %s', (base) => {
    expect(redirectLines([adopted], base)[0]).toBe('/docs/A/RES/*  /docs/a/res/:splat  301');
  });

  test('go by the names before the numbers of a symbol, the longest first', () => {
    const symbols = ['A/56/583', 'A/RES/56/149', 'E/CN.4/2002/1', 'S/RES/1325 (2000)'];
    const resolutions = symbols.map((symbol) => ({
      id: symbol.toLowerCase().replace(' ', ''),
      symbol,
      designation: symbol,
    }));
    expect(redirectLines(resolutions, '/')).toEqual([
      '/E/CN.4/*  /e/cn.4/:splat  301',
      '/A/RES/*  /a/res/:splat  301',
      '/S/RES/*  /s/res/:splat  301',
      '/A/*  /a/:splat  301',
    ]);
  });

  test('pass over the beginning of designations that two organs share', () => {
    expect(redirectLines([...session(56), ...session(56, 'A/HRC/RES')], '/')).toEqual([
      '/A/HRC/RES/*  /a/hrc/res/:splat  301',
      '/A/RES/*  /a/res/:splat  301',
    ]);
  });

  test('never cover a page', () => {
    const odd = { id: '56/150', symbol: null, designation: '56/150' };
    expect(redirectLines([adopted, odd], '/')).toEqual(['/A/RES/*  /a/res/:splat  301']);
  });

  test('are never more than a host takes, symbols first', () => {
    const many = Array.from({ length: 150 }, (_, number) => session(number + 1, 'A/RES', 9)).flat();
    const lines = redirectLines(many, '/');
    expect(lines).toHaveLength(100);
    expect(lines[0]).toBe('/A/RES/*  /a/res/:splat  301');
  });
});
