import { describe, expect, test } from 'vitest';
import {
  createInstrumentIndex,
  officialAddress,
  unsymbolledId,
  type Instrument,
} from '../../../src/citing/instrument.ts';

const vienna: Instrument = {
  id: 'vienna-declaration',
  title: 'Vienna Declaration and Programme of Action',
  kind: 'declaration',
  symbols: ['A/CONF.157/23', 'A/CONF.157/24 (Part I)'],
  names: ['Vienna Declaration and Programme of Action', 'Vienna Declaration'],
};

const commission: Instrument = {
  id: 'commission-on-human-rights/2001/67',
  title: 'Enhancement of international cooperation in the field of human rights',
  kind: 'resolution',
  symbols: [],
  resolution: { organ: 'Commission on Human Rights', number: '2001/67' },
  names: [],
  printedIn: { symbol: 'E/2001/23', pinpoint: 'chap. II, sect. A' },
};

describe('an index of instruments', () => {
  const index = createInstrumentIndex([vienna, commission]);

  test('finds an instrument by its id', () => {
    expect(index.byId('vienna-declaration')).toBe(vienna);
  });

  test('leads from two symbols of one instrument to one entry', () => {
    expect(index.bySymbol('A/CONF.157/23')).toBe(vienna);
    expect(index.bySymbol('A/CONF.157/24 (Part I)')).toBe(vienna);
    expect(index.bySymbol('A/RES/55/2')).toBeUndefined();
  });

  test('finds a resolution without a symbol by organ and number', () => {
    expect(index.byResolution('Commission on Human Rights', '2001/67')).toBe(commission);
    expect(index.byResolution('Economic and Social Council', '2001/67')).toBeUndefined();
  });

  test('finds an instrument by a name, whatever its letter case and article', () => {
    expect(index.byName('the Vienna declaration')).toBe(vienna);
    expect(index.byName('Vienna')).toBeUndefined();
  });

  test('finds the longest of the names that begin at one place', () => {
    const [found] = 'The Vienna Declaration and Programme of Action'.matchAll(index.namePattern);
    expect(found?.[1]).toBe('Vienna Declaration and Programme of Action');
  });

  test('finds nothing in a text where there are no names', () => {
    const nameless = createInstrumentIndex([commission]);
    expect([...'the Vienna Declaration'.matchAll(nameless.namePattern)]).toEqual([]);
  });
});

describe('a list of instruments is refused', () => {
  const message = (instruments: Instrument[]) => () => createInstrumentIndex(instruments);
  const bare: Instrument = { ...vienna, id: 'other', symbols: [], names: [] };

  test('where two share an id', () => {
    expect(message([vienna, { ...bare, id: vienna.id }])).toThrowErrorMatchingInlineSnapshot(
      `[InstrumentError: Instrument "vienna-declaration": the id "vienna-declaration" is listed already. Keep it in one entry only.]`,
    );
  });

  test('where two share a symbol', () => {
    expect(
      message([vienna, { ...bare, symbols: ['A/CONF.157/23'] }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[InstrumentError: Instrument "other": the symbol "A/CONF.157/23" is listed already. Keep it in one entry only.]`,
    );
  });

  test('where two share a name, whatever its letter case and article', () => {
    expect(
      message([vienna, { ...bare, names: ['the Vienna declaration'] }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[InstrumentError: Instrument "other": the name "vienna declaration" is listed already. Keep it in one entry only.]`,
    );
  });

  test('where two are the same resolution', () => {
    expect(
      message([commission, { ...commission, id: 'other' }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[InstrumentError: Instrument "other": the resolution "commission-on-human-rights/2001/67" is listed already. Keep it in one entry only.]`,
    );
  });

  test('where a symbol is not in its canonical form', () => {
    expect(
      message([{ ...bare, symbols: ['a/conf.157/24(parti)'] }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[InstrumentError: Instrument "other": write the symbol "a/conf.157/24(parti)" as "A/CONF.157/24 (Part I)".]`,
    );
    expect(message([{ ...bare, symbols: ['Vienna'] }])).toThrowErrorMatchingInlineSnapshot(
      `[InstrumentError: Instrument "other": "Vienna" is not a document symbol. A symbol is a series and numbers with slashes: A/RES/56/149, S/RES/1325 (2000), A/CONF.157/24 (Part I).]`,
    );
  });
});

test('a resolution without symbol and entry is known by organ and number', () => {
  expect(unsymbolledId('Commission on Human Rights', '2005/80')).toBe(
    'commission-on-human-rights/2005/80',
  );
});

describe('the official address is', () => {
  test('that of the symbol by which the instrument is cited', () => {
    expect(officialAddress(vienna, 'A/CONF.157/24 (Part I)')).toBe(
      'https://docs.un.org/en/A/CONF.157/24(PartI)',
    );
    expect(officialAddress(undefined, 'A/RES/55/2')).toBe('https://docs.un.org/en/A/RES/55/2');
  });

  test('that of its main symbol where it is cited by name', () => {
    expect(officialAddress(vienna, null)).toBe('https://docs.un.org/en/A/CONF.157/23');
  });

  test('that of the report which printed a resolution without symbol', () => {
    expect(officialAddress(commission, null)).toBe('https://docs.un.org/en/E/2001/23(supp)');
  });

  test('the one given in its entry before any other', () => {
    const address = 'https://example.org/vienna';
    expect(officialAddress({ ...vienna, address }, 'A/CONF.157/23')).toBe(address);
  });

  test('unknown for a resolution without symbol and entry', () => {
    expect(officialAddress(undefined, null)).toBeNull();
  });
});
