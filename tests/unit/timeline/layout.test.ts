import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/timeline/layout.ts';
import { narrow, small, wide } from '../../../src/timeline/measures.ts';
import { spread } from '../../../src/timeline/spread.ts';
import { wrap } from '../../../src/timeline/words.ts';
import { createTimeline } from '../../../src/timeline/timeline.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Instrument } from '../../../src/citing/instrument.ts';
import { listReferences } from '../../../src/citing/references.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

/** A timeline of three texts and many resolutions, adopted a month apart by seven organs. */
function manyCited(count: number, isDated: boolean) {
  const instruments = Array.from({ length: count }, (_, index): Instrument => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return {
      id: `a/res/40/${index + 1}`,
      title: `Resolution ${index + 1}`,
      kind: 'resolution',
      organ: `Organ ${index % 7}`,
      ...(isDated && { date: `${1960 + Math.floor(index / 12)}-${month}-01` }),
      symbols: [`A/RES/40/${index + 1}`],
      names: [],
    };
  });
  const text = instruments.map((_, index) => `*Recalling* its resolution 40/${index + 1},\n\n`);
  const texts = ['A/RES/56/1', 'A/RES/56/2', 'A/RES/56/3'].map((symbol) =>
    madeUpResolution(symbol, `${text.join('')}1. *Decides*.\n`),
  );
  return createTimeline(listReferences(createLibrary(texts, instruments)));
}

const timelines = { dated: manyCited(30, true), undated: manyCited(30, false) };

for (const measures of [wide, narrow, small]) {
  describe(`at a width of ${measures.width}`, () => {
    test.each(['dated', 'undated'] as const)('30 %s instruments have room', (kind) => {
      const { instruments, texts, height, organColumns } = layOut(timelines[kind], measures);
      expect(instruments).toHaveLength(30);
      expect(organColumns.length).toBeLessThanOrEqual(measures.organColumns.most);
      const names = instruments.map(({ name }) => name.y);
      for (const [index, y] of names.entries()) {
        expect(y).toBeGreaterThan(names[index - 1] ?? 0);
        expect(y).toBeLessThan(height);
      }
      const rows = texts.flatMap(({ rows: all }) => all.map(({ y }) => y));
      expect(Math.max(...rows)).toBeLessThanOrEqual(height);
    });

    test('a later instrument stands above an earlier one', () => {
      const { instruments } = layOut(timelines.dated, measures);
      const dots = instruments.map(({ dot }) => dot.y);
      expect(dots).toEqual(dots.toSorted((a, b) => a - b));
      expect(instruments[0]?.reference.date).toBe('1962-06-01');
    });
  });
}

describe('spreading', () => {
  test('leaves alone what does not overlap', () => {
    const wishes = [20, 50, 80].map((at) => ({ at, room: 10 }));
    expect(spread(wishes, 0)).toEqual([20, 50, 80]);
  });

  test('moves a crowd apart around its middle', () => {
    const wishes = [50, 50, 50].map((at) => ({ at, room: 10 }));
    expect(spread(wishes, 0)).toEqual([40, 50, 60]);
  });

  test('puts nothing above the start', () => {
    const wishes = [0, 1, 100].map((at) => ({ at, room: 10 }));
    expect(spread(wishes, 0)).toEqual([5, 15, 100]);
  });
});

test('names are broken at spaces, long symbols after slashes and hyphens', () => {
  expect(wrap('Vienna Declaration and Programme of Action', 18)).toEqual([
    'Vienna Declaration',
    'and Programme of',
    'Action',
  ]);
  expect(wrap('E/CN.4/2001/2-E/CN.4/Sub.2/2000/46', 17)).toEqual([
    'E/CN.4/2001/2-E/',
    'CN.4/Sub.2/2000/',
    '46',
  ]);
});
