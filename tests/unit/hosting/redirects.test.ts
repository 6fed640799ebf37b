import { describe, expect, test } from 'vitest';
import { redirectLines } from '../../../src/hosting/redirects.ts';

const adopted = { id: 'a/res/56/149', symbol: 'A/RES/56/149', designation: '56/149' };
const draft = { id: 'e/cn.4/2002/draft', symbol: null, designation: '2002/…' };

describe('the rules of a site', () => {
  test('lead from symbol, designation and address without slash to the page', () => {
    expect(redirectLines([adopted], '/')).toEqual([
      '/A/RES/56/149  /a/res/56/149/  301',
      '/56/149  /a/res/56/149/  301',
      '/a/res/56/149  /a/res/56/149/  301',
      '/A/RES/56/149/  /a/res/56/149/  301',
      '/56/149/  /a/res/56/149/  301',
    ]);
  });

  test.each(['/docs', '/docs/'])('stand below the base path %s', (base) => {
    expect(redirectLines([adopted], base)[0]).toBe('/docs/A/RES/56/149  /docs/a/res/56/149/  301');
  });

  test('know a draft only by its address', () => {
    expect(redirectLines([draft], '/')).toEqual(['/e/cn.4/2002/draft  /e/cn.4/2002/draft/  301']);
  });

  test('leave out spaces, as the UN’s own addresses do', () => {
    const council = {
      id: 's/res/1325(2000)',
      symbol: 'S/RES/1325 (2000)',
      designation: '1325 (2000)',
    };
    expect(redirectLines([council], '/').slice(0, 2)).toEqual([
      '/S/RES/1325(2000)  /s/res/1325(2000)/  301',
      '/1325(2000)  /s/res/1325(2000)/  301',
    ]);
  });

  test('pass over a designation that two resolutions share', () => {
    const lines = redirectLines(
      [
        { id: 'a/res/5/1', symbol: 'A/RES/5/1', designation: '5/1' },
        { id: 'a/hrc/res/5/1', symbol: 'A/HRC/RES/5/1', designation: '5/1' },
      ],
      '/',
    );
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith('/5/1'))).toEqual([]);
  });

  test('never begin at a page, and never twice at one address', () => {
    const odd = [
      { id: 'x/1', symbol: 'x/1', designation: 'y/2' },
      { id: 'y/2', symbol: 'y/2', designation: 'x/1' },
    ];
    const sources = redirectLines(odd, '/').map((line) => line.split('  ')[0]);
    expect(sources).not.toContain('/x/1/');
    expect(sources).not.toContain('/y/2/');
    expect(new Set(sources).size).toBe(sources.length);
  });

  test('put what is needed least last', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: `a/res/99/${index}`,
      symbol: `A/RES/99/${index}`,
      designation: `99/${index}`,
    }));
    const kept = redirectLines(many, '/').slice(0, 2_000);
    for (const { symbol, designation } of many) {
      expect(kept.some((line) => line.startsWith(`/${symbol} `))).toBe(true);
      expect(kept.some((line) => line.startsWith(`/${designation} `))).toBe(true);
    }
  });
});
