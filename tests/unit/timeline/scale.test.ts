import { expect, test } from 'vitest';
import { createTimeScale } from '../../../src/timeline/scale.ts';

const least = { year: 40, whole: 100 };

test('each year of a short time has its whole height', () => {
  const { height, years } = createTimeScale(['1999-12-10', '2001-12-19'], least, 16);
  expect(height).toBe(3 * 40);
  expect(years.map(({ year }) => year)).toEqual([1999, 2000, 2001, 2002]);
});

test('the years of a long time share the height of fourteen', () => {
  const { height, heightOf } = createTimeScale(['1945-06-26', '2001-12-19'], least, 16);
  expect(height).toBe(14 * 40);
  expect(heightOf('1945-06-26')).toBeLessThanOrEqual(height);
});

test('of a long time only years are named between whose numbers half a line is free', () => {
  const { years } = createTimeScale(['1945-06-26', '2001-12-19'], least, 16);
  expect(years.slice(0, 3).map(({ year }) => year)).toEqual([1945, 1950, 1955]);
  const apart = years.slice(1).map(({ y }, before) => (years[before]?.y ?? 0) - y);
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(16 * 1.5);
});
