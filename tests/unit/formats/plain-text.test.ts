import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { toPlainText } from '../../../src/formats/plain-text/plain-text.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';
import { shippedTexts } from '../../support/texts.ts';

const addresses = createAddresses('https://resolutions.example', '/texts/');
const shipped = shippedLibrary();

test('plain text hangs numbers and labels, and puts the notes at the end', () => {
  const markdown = `Recalling its resolution 55/109[^1] and the measures set out below for all the States that are concerned:

(a) The first,

9. *Requests* the Secretary-General, in consultation with Member States and with others:

   (a) To report:

   (i) On this;

   (ii) On that, and to submit to the General Assembly at its next session what he has found;

   (b) To act;

10. *Decides* to continue.

[^1]: A/CONF.157/24 (Part I), chap. III, which is a note of more than one line of seventy-two columns.
`;
  expect(write(markdown)).toBe(`56/149. Made-up resolution A/RES/56/149

The General Assembly,

Recalling its resolution 55/109[1] and the measures set out below for
all the States that are concerned:

      (a) The first,

   9. Requests the Secretary-General, in consultation with Member States
      and with others:

      (a) To report:

           (i) On this;

          (ii) On that, and to submit to the General Assembly at its
               next session what he has found;

      (b) To act;

  10. Decides to continue.

[1] A/CONF.157/24 (Part I), chap. III, which is a note of more than one
    line of seventy-two columns.

------------------------------------------------------------------------

General Assembly resolution 56/149 of 19 December 2001, A/RES/56/149
https://resolutions.example/texts/a/res/56/149/
`);
});

test('plain text has more room above a heading the more it heads, draws tables, and quotes as mails do', () => {
  const markdown = `*Recalling* the fields,

## I. Roads

### A

### Bridges

1. *Recommends* the following:

   > The General Assembly,
   >
   > ## Tolls
   >
   > *Decides* that each ferry, each bridge and each of the roads beside them may be used by all.

2. *Adopts* the scale:

   | Ferry | Toll of the crossing | \\< |
   | --- | --- | --- |
   | Long[^a] | The first of all of the ferries, and the one that is still used | 7 |
   | ^ | | 8 |

   [^a]: And narrow.
`;
  expect(write(markdown)).toContain(`Recalling the fields,



I. Roads


A
Bridges

  1. Recommends the following:

     > The General Assembly,
     >
     >
     > Tolls
     >
     > Decides that each ferry, each bridge and each of the roads beside
     > them may be used by all.

  2. Adopts the scale:

     +---------+-------------------------------------------------------+
     | Ferry   | Toll of the crossing                                  |
     +=========+===================================================+===+
     | Long[a] | The first of all of the ferries, and the one that | 7 |
     |         | is still used                                     |   |
     |         +---------------------------------------------------+---+
     |         |                                                   | 8 |
     +---------+---------------------------------------------------+---+

     [a] And narrow.
`);
});

test('plain text has the lines above the title and below the text in their groups', () => {
  const written = toPlainText(shipped.resolution('a/res/56/149'), addresses);
  expect(written).toMatch(
    /^General Assembly\n\nDistr\.: General\n8 February 2002\n\nFifty-sixth session\nAgenda item 119 \(b\)\n\n/,
  );
  expect(written).toContain('\n\n88th plenary meeting\n19 December 2001\n\n[1] ');
});

describe('a line of plain text', () => {
  test.each(shippedTexts)('has at most 72 columns and no space at its end: $id', ({ id }) => {
    const lines = toPlainText(shipped.resolution(id), addresses).split('\n');
    expect(lines.filter((line) => line.length > 72 || /\s$/.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });

  test('keeps an address whole, however long it is', () => {
    const address = `https://a.example/${'x'.repeat(80)}`;
    expect(write(`Noting what is said at ${address} of late,\n\n1. Acts.\n`)).toContain(
      `\nNoting what is said at\n${address}\nof late,\n`,
    );
  });

  test('counts wide characters as two columns', () => {
    const words = '漢字漢字漢 漢字漢字漢 漢字漢字漢 漢字漢字漢 漢字漢字漢 漢字漢字漢';
    expect(write(`Noting ${words} 漢字漢字漢,\n\n1. Acts.\n`)).toContain(
      `\nNoting ${words}\n漢字漢字漢,\n`,
    );
  });

  test('counts no column for a mark above a letter', () => {
    const words = 'm\u0304m\u0304m\u0304m\u0304 '.repeat(13);
    expect(write(`Noting ${words}m\u0304,\n\n1. Acts.\n`)).toContain(
      `\nNoting ${words.trim()}\nm\u0304,\n`,
    );
  });

  test('ends with a line feed alone', () => {
    expect(write('Noting,\r\n\r\n1. Acts.\r\n')).not.toContain('\r');
  });
});

function write(markdown: string): string {
  const library = createLibrary([madeUpResolution('A/RES/56/149', markdown)], []);
  return toPlainText(library.resolution('a/res/56/149'), addresses);
}
