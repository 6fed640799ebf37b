import { describe, expect, test } from 'vitest';
import {
  decodedPath,
  findByPath,
  findComparedByPath,
  findPageByPath,
  queryFromPath,
} from '../../../src/site/forgiving-path.ts';

const resolutions = [
  { id: 'a/res/56/149', designation: '56/149' },
  { id: 'e/cn.4/2002/draft', designation: '2002/…' },
  { id: 'a/res/57/270b', designation: '57/270 B' },
  { id: 'a/res/s-24/2', designation: 'S-24/2' },
  { id: 's/res/1325(2000)', designation: '1325 (2000)' },
  { id: 'a/res/5/1', designation: '5/1' },
  { id: 'a/hrc/res/5/1', designation: '5/1' },
];

describe('a path means a resolution', () => {
  test.each([
    ['/a/res/56/149/', 'a/res/56/149'],
    ['/a/res/56/149', 'a/res/56/149'],
    ['/A/RES/56/149', 'a/res/56/149'],
    ['/56/149', 'a/res/56/149'],
    ['/56/149/', 'a/res/56/149'],
    ['/RES/56/149', 'a/res/56/149'],
    ['/a/res/56/149.html', 'a/res/56/149'],
    ['/a/res/56/149/index.html', 'a/res/56/149'],
    ['/A_RES_56_149', 'a/res/56/149'],
    ['/A-RES-56-149', 'a/res/56/149'],
    ['/en/A/RES/56/149', 'a/res/56/149'],
    ['/A%2FRES%2F56%2F149', 'a/res/56/149'],
    ['//A//RES//56//149', 'a/res/56/149'],
    ['/A/RES/56/149%', 'a/res/56/149'],
    ['/A/RES/57/270%20B', 'a/res/57/270b'],
    ['/57/270b', 'a/res/57/270b'],
    ['/A/RES/S-24/2', 'a/res/s-24/2'],
    ['/S/RES/1325%20(2000)', 's/res/1325(2000)'],
    ['/S/RES/1325(2000)', 's/res/1325(2000)'],
    ['/1325(2000)', 's/res/1325(2000)'],
    ['/2002/draft', 'e/cn.4/2002/draft'],
    ['/2002/%E2%80%A6', 'e/cn.4/2002/draft'],
    ['/A/RES/5/1', 'a/res/5/1'],
    ['/A/HRC/RES/5/1', 'a/hrc/res/5/1'],
    ['/hrc/res/5/1', 'a/hrc/res/5/1'],
  ])('%s: %s', (path, id) => {
    expect(findByPath(path, resolutions)).toBe(id);
  });
});

describe('a path means a page and a place on it', () => {
  test.each([
    ['/56/149', 'a/res/56/149', null],
    ['/56/149/5', 'a/res/56/149', 'op5'],
    ['/a/res/56/149/op5', 'a/res/56/149', 'op5'],
    ['/A/RES/56/149/OP5/a/', 'a/res/56/149', 'op5-a'],
    ['/56/149/para/5', 'a/res/56/149', 'op5'],
    ['/56/149/pp3', 'a/res/56/149', 'pp3'],
    ['/2002/draft/op4', 'e/cn.4/2002/draft', 'op4'],
    ['/A/RES/56', 'a/res/56', null],
    ['/en/A/RES/', 'a/res', null],
    ['/E/CN.4/2002', 'e/cn.4/2002', null],
  ])('%s: %s, %s', (path, page, anchor) => {
    expect(findPageByPath(path, resolutions)).toEqual({ path: page, anchor });
  });

  test.each(['/', '', '/en/', '/5/1/2', '/a/res/56/149/compared-with', '/57/5', '/op5', '/5'])(
    'or none: %s',
    (path) => {
      expect(findPageByPath(path, resolutions)).toBeNull();
    },
  );
});

describe('a path means none', () => {
  test.each([
    ['where two have the designation', '/5/1'],
    ['where it ends two addresses', '/res/5/1'],
    ['where it is but one segment', '/149'],
    ['where it is but one segment', '/draft'],
    ['where the designation is open', '/2002'],
    ['where it asks for data', '/A/RES/56/149.json'],
    ['where it says more', '/a/res/56/149/compared-with'],
    ['where it says more', '/56/149<script>'],
    ['where the numbers are run together', '/56149'],
    ['where the site holds no such text', '/A/RES/55/109'],
    ['where it is empty', ''],
    ['where it is the home page', '/'],
    ['where it is only a language', '/en/'],
    ['where its encoding is broken', '/%E0%A4%A'],
    ['where it holds a null', '/56%00/a'],
    ['where it is the name of a property', '/__proto__/constructor'],
  ])('%s: %s', (_, path) => {
    expect(findByPath(path, resolutions)).toBeNull();
  });

  test.each(['/56', '/', '%', '/a/res', '\u{202E}'])('where it is “%s” without end', (part) => {
    expect(findByPath(part.repeat(50_000), resolutions)).toBeNull();
  });
});

describe('the search offered', () => {
  test.each([
    ['/A/RES/55/109', '55/109'],
    ['/A_RES_55_109', '55/109'],
    ['/en/A/RES/55/109', '55/109'],
    ['/55/109', '55/109'],
    ['/S/RES/1325%20(2000)/', '1325 (2000)'],
    ['/human-rights/', 'human rights'],
    ['/coop%C3%A9ration/paix.html', 'coopération paix'],
    ['/2002/draft', '2002 draft'],
    ['/<img src=x onerror=alert(1)>', 'img src x onerror alert 1'],
    ['/javascript:alert(1)', 'javascript alert 1'],
    ['/\u{202E}abc\u{0}', 'abc'],
    ['/%E0%A4%A', 'E0 A4 A'],
    ['/', ''],
    ['/---/', ''],
  ])('for %s is “%s”', (path, query) => {
    expect(queryFromPath(path)).toBe(query);
  });
});

test.each([
  ['/%C3%A9', '/é'],
  ['/100%', '/100%'],
])('%s is written %s', (path, written) => {
  expect(decodedPath(path)).toBe(written);
});

describe('the path of a comparison', () => {
  test.each([
    ['/a/res/56/149/compared-with/a/res/5/1/', ['a/res/56/149', 'a/res/5/1']],
    ['/56/149/compared-with/2002/draft', ['a/res/56/149', 'e/cn.4/2002/draft']],
    ['/A/RES/57/270%20B/Compared-With/A/RES/56/149', ['a/res/57/270b', 'a/res/56/149']],
  ])('%s means two resolutions', (path, ids) => {
    expect(findComparedByPath(path, resolutions)).toEqual(ids);
  });

  test.each([
    '/a/res/56/149/',
    '/a/res/56/149/compared-with/a/res/55/109/',
    '/a/res/56/149/compared-with/',
    '/a/res/56/149/compared-with/a/res/56/149/',
    '/compared-with/a/res/56/149/',
  ])('%s means none', (path) => {
    expect(findComparedByPath(path, resolutions)).toBeNull();
  });
});
