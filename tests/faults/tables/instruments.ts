import { add, change, instruments, text, type Row } from './spoil.ts';

const last = '  symbols: [A/56/583/Add.2]\n';

/** Faults in the list of instruments, and between it and the texts. */
export const listOfInstruments: readonly Row[] = [
  [
    'two instruments with one name',
    change(instruments, 'names: [United Nations Millennium Declaration]', 'names: [the Charter]'),
    `${instruments}:25: Instrument "a/res/55/2": the name "charter" is listed already. Keep it in one entry only.`,
  ],
  [
    'two instruments with one symbol',
    change(instruments, 'symbols: [A/RES/55/23]', 'symbols: [A/RES/55/2]'),
    `${instruments}:32: Instrument "a/res/55/2": the id "a/res/55/2" is listed already. Keep it in one entry only.`,
  ],
  [
    'a name that is another instrument’s title',
    change(
      instruments,
      'symbols: [A/RES/54/113]',
      'symbols: [A/RES/54/113]\n  names: [United Nations Year of Dialogue among Civilizations]',
    ),
    `${instruments}:19: The name “United Nations Year of Dialogue among Civilizations” is also the title of a/res/55/23. Give a name that texts use for this instrument alone.`,
  ],
  [
    'a name that is the title of a text held here',
    change(
      instruments,
      last,
      `${last}  names: [Enhancement of international cooperation in the field of human rights]\n`,
    ),
    `${instruments}:82: The name “Enhancement of international cooperation in the field of human rights” is also the title of a/res/55/109. Give a name that texts use for this instrument alone.`,
  ],
  [
    'an entry for two texts held here',
    (copy) => {
      copy.write(
        'content/resolutions/a/res/56/150.mdx',
        text(
          'symbol: A/RES/56/150\ntitle: X\norgan: General Assembly\nstatus: adopted\nadopted: 2001-12-19',
        ),
      );
      copy.replace(
        instruments,
        last,
        `${last}\n- title: X\n  kind: resolution\n  symbols: [A/RES/56/149, A/RES/56/150]\n`,
      );
    },
    `${instruments}:87: The entry has the symbols of two texts: content/resolutions/a/res/56/149.mdx and content/resolutions/a/res/56/150.mdx. Make two entries of it.`,
  ],
  [
    'a number where the symbol is known',
    change(
      instruments,
      last,
      `${last}\n- title: X\n  kind: resolution\n  resolution: { organ: General Assembly, number: 55/1 }\n`,
    ),
    `${instruments}:87: The symbol of this resolution is known. Write symbols: [A/RES/55/1] in the place of its organ and number.`,
  ],
  [
    'a number under which a text is held here',
    add(
      'content/resolutions/e/cn.4/2001/adopted.mdx',
      text(
        'designation: 2001/67\ntitle: X\norgan: Commission on Human Rights\nstatus: draft',
        'The Commission on Human Rights,\n\n1. *Decides*.\n',
      ),
    ),
    `${instruments}:57: Commission on Human Rights resolution 2001/67 is held here: content/resolutions/e/cn.4/2001/adopted.mdx. Remove the entry.`,
  ],
  [
    'an entry that nothing can cite',
    change(instruments, '- id: charter-of-the-united-nations\n  title', '- title'),
    `${instruments}:4: An entry needs a symbol, a resolution number or an id. Give one of them.`,
  ],
  [
    'an unknown kind',
    change(instruments, 'kind: treaty', 'kind: charter'),
    `${instruments}:6: The field kind is wrong. Write treaty, resolution, declaration or report.`,
  ],
  [
    'an address that is a script',
    change(
      instruments,
      'address: https://www.un.org/en/about-us/un-charter/full-text',
      'address: javascript:alert(1)',
    ),
    `${instruments}:9: The field address is wrong. Give the whole address: https://….`,
  ],
  [
    'a list that is none',
    add(instruments, 'title: Charter of the United Nations\n'),
    `${instruments}:1: The file is no list of entries. Open each with a dash; where there is none, write [].`,
  ],
  [
    'an empty list',
    add(instruments, ''),
    `${instruments}:1: The file is no list of entries. Open each with a dash; where there is none, write [].`,
  ],
  [
    'an alias in the list',
    change(instruments, 'names: [United Nations Millennium Declaration]', 'names: *names'),
    `${instruments}:30: This is an alias (*names), which content does not use. Write the words out; if the text prints the sign, put all of it in single quotes.`,
  ],
  [
    'an invisible character in the list',
    change(
      instruments,
      'names: [United Nations Millennium',
      'names: [United\u2060 Nations Millennium',
    ),
    `${instruments}:30: Here is an invisible character (U+2060), after “names: [United”. Delete it.`,
  ],
];
