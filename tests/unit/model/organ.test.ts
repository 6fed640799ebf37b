import { describe, expect, test } from 'vitest';
import { organNamed, organs } from '../../../src/model/symbols/organ.ts';

describe('an organ is found by', () => {
  test.each([
    ['its full name', 'General Assembly', 'General Assembly'],
    ['its name with "the", in any letter case', 'the security council', 'Security Council'],
    ['its abbreviation', 'ECOSOC', 'Economic and Social Council'],
    [
      'its other spelling',
      'Subcommission on the Promotion and Protection of Human Rights',
      'Sub-Commission on the Promotion and Protection of Human Rights',
    ],
  ])('%s', (_, typed, name) => {
    expect(organNamed(typed)?.name).toBe(name);
  });
});

test('a short name alone could mean several organs and names none', () => {
  expect(organNamed('Council')).toBeUndefined();
  expect(organNamed('World Health Assembly')).toBeUndefined();
});

test('only organs whose symbols are verified have a symbol prefix', () => {
  expect(
    Object.fromEntries(organs.map((organ) => [organ.abbreviation, organ.symbolPrefix])),
  ).toEqual({
    GA: 'A/RES/',
    SC: 'S/RES/',
    ECOSOC: 'E/RES/',
    HRC: 'A/HRC/RES/',
    CHR: null,
    'Sub-Commission': null,
  });
});
