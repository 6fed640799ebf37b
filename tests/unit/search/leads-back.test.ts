/** Every citation that the site gives to copy leads back to what it cites. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/cite-as/cite.ts';
import { citationForms, type CitedResolution } from '../../../src/cite-as/forms.ts';
import { destination } from '../../../src/search/places/go-to.ts';
import { assembly, cited, council, draft, draftWithSymbol } from '../cite-as/examples.ts';

/** One resolution of each organ, and some whose numbers are easily taken for one another's. */
const resolutions: readonly CitedResolution[] = [
  assembly,
  draft,
  { ...draftWithSymbol, designation: 'E/CN.4/2002/L.104' },
  council,
  { ...assembly, id: 'a/res/57/270b', symbol: 'A/RES/57/270 B', designation: '57/270 B' },
  { ...assembly, id: 'a/res/57/270a', symbol: 'A/RES/57/270 A', designation: '57/270 A' },
  {
    ...assembly,
    id: 'a/res/2200a(xxi)',
    symbol: 'A/RES/2200 A (XXI)',
    designation: '2200 A (XXI)',
  },
  {
    ...assembly,
    id: 'a/hrc/res/56/149',
    symbol: 'A/HRC/RES/56/149',
    designation: '56/149',
    organ: 'Human Rights Council',
  },
  {
    ...assembly,
    id: 'e/res/2013/20',
    symbol: 'E/RES/2013/20',
    designation: '2013/20',
    organ: 'Economic and Social Council',
  },
  {
    ...draft,
    id: 'e/cn.4/res/2001/67',
    designation: '2001/67',
    status: 'adopted',
    adopted: '2001-04-25',
  },
  {
    ...draft,
    id: 'e/cn.4/sub.2/res/2000/22',
    designation: '2000/22',
    organ: 'Sub-Commission on the Promotion and Protection of Human Rights',
    status: 'adopted',
    adopted: '2000-08-18',
  },
];

const places = [null, 'op5', 'op5-a', 'pp7', 'op3:op5', 'pp2:pp4', 'fn1', 'ii-op3', 'annex-art10'];

describe.each(citationForms)('$label', ({ id: form }) => {
  test.each(resolutions)(
    'of $organ, $designation',
    async (resolution) => {
      const astray: string[] = [];
      for (const place of places) {
        for (const withAddress of [false, true]) {
          const { text } = await cite(form, cited(resolution, place), withAddress);
          const found = destination(text, resolutions, null);
          const isRight = found?.id === resolution.id && found.anchor === place;
          if (!isRight) astray.push(`${found?.id ?? ''} ${found?.anchor ?? ''}: ${text}`);
        }
      }
      expect(astray).toEqual([]);
    },
    // The libraries of styles and records take a while to load.
    30_000,
  );
});

test('the official address of a document leads to its text, too', () => {
  const anchor = null;
  expect(destination('https://docs.un.org/en/A/RES/56/149', resolutions, null)).toEqual({
    id: 'a/res/56/149',
    anchor,
  });
  expect(destination('https://undocs.org/en/S/RES/1325(2000)', resolutions, null)).toEqual({
    id: 's/res/1325(2000)',
    anchor,
  });
});

test.each(['resolution 56/149 torture', 'A/RES/57/270 B women', 'General Assembly'])(
  '%s is searched for',
  (query) => {
    expect(destination(query, resolutions, null)).toBeNull();
  },
);
