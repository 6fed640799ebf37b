/** How wide the letters of Times are, the face in which the United Nations set all documents. */

type Style = 'roman' | 'bold' | 'italic' | 'boldItalic';

/** In thousandths of the size (Adobe Font Metrics of Times; Times New Roman and its free kin have the same). */
const widths: Readonly<Record<Style, Readonly<Record<number, string>>>> = {
  roman: {
    278: 'ijlt',
    333: 'Ifr',
    389: 'Js',
    444: 'acez',
    500: 'bdghknopquvxy',
    556: 'FPS',
    611: 'ELTZ',
    667: 'BCR',
    722: 'ADGHKNOQUVXYw',
    778: 'm',
    889: 'M',
    944: 'W',
  },
  bold: {
    278: 'il',
    333: 'fjt',
    389: 'Is',
    444: 'cerz',
    500: 'Jagovxy',
    556: 'Sbdhknpqu',
    611: 'FP',
    667: 'BELTZ',
    722: 'ACDNRUVXYw',
    778: 'GHKOQ',
    833: 'm',
    944: 'M',
    1000: 'W',
  },
  italic: {
    278: 'fijlt',
    333: 'I',
    389: 'rsz',
    444: 'Jcekvxy',
    500: 'Sabdghnopqu',
    556: 'LTYZ',
    611: 'ABEFPRVX',
    667: 'CKNw',
    722: 'DGHOQUm',
    833: 'MW',
  },
  boldItalic: {
    278: 'ijlt',
    333: 'f',
    389: 'Irsz',
    444: 'cevy',
    500: 'Jabdgkopqx',
    556: 'Shnu',
    611: 'LPTYZ',
    667: 'ABCEFKRVXw',
    722: 'DGNOQU',
    778: 'Hm',
    889: 'MW',
  },
};

const byLetter = new Map(
  Object.entries(widths).map(([style, letters]) => [
    style,
    new Map(
      Object.entries(letters).flatMap(([width, row]) =>
        Array.from(row, (letter) => [letter, Number(width)] as const),
      ),
    ),
  ]),
);

/** How wide a letter is in a font of this family, by the font's name; null for another letter or family. */
export function timesWidth(font: string, letter: string): number | null {
  if (!/times|liberationserif|nimbusrom/i.test(font)) return null;
  const isBold = /bold/i.test(font);
  const isItalic = /italic|oblique/i.test(font);
  const style = isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'roman';
  return byLetter.get(style)?.get(letter) ?? null;
}
