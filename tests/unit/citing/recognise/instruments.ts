import { createInstrumentIndex, type Instrument } from '../../../../src/citing/instrument.ts';

/** What the two texts in `tests/sources` cite, for tests that need instruments with names. */
const instruments: readonly Instrument[] = [
  {
    id: 'charter',
    title: 'Charter of the United Nations',
    kind: 'treaty',
    symbols: [],
    names: ['Charter of the United Nations', 'the Charter'],
    address: 'https://www.un.org/en/about-us/un-charter/full-text',
  },
  {
    id: 'vienna-declaration',
    title: 'Vienna Declaration and Programme of Action',
    kind: 'declaration',
    symbols: ['A/CONF.157/23', 'A/CONF.157/24 (Part I)'],
    names: ['Vienna Declaration and Programme of Action'],
  },
  {
    id: 'millennium-declaration',
    title: 'United Nations Millennium Declaration',
    kind: 'declaration',
    symbols: ['A/RES/55/2'],
    names: ['United Nations Millennium Declaration', 'Millennium Declaration'],
  },
  {
    id: 'durban-declaration',
    title: 'Durban Declaration and Programme of Action',
    kind: 'declaration',
    symbols: ['A/CONF.189/12'],
    names: [
      'Durban Declaration and Programme of Action',
      'Declaration and Programme of Action of the World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance',
    ],
  },
  {
    id: 'commission-resolution',
    title: 'Enhancement of international cooperation in the field of human rights',
    kind: 'resolution',
    symbols: [],
    resolution: { organ: 'Commission on Human Rights', number: '2001/67' },
    names: [],
    printedIn: { symbol: 'E/2001/23', pinpoint: 'chap. II, sect. A' },
  },
];

export const index = createInstrumentIndex(instruments);
