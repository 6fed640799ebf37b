/** Writes small PDFs for tests: words in the standard fonts at given places, nothing else. */

type Font = 'roman' | 'italic' | 'bold' | 'boldItalic';

/** Words in one typography; they follow one another on their line. */
export interface SetWords {
  readonly text: string;
  readonly font?: Font;
  readonly size?: number;
  /** In points above the line, as the mark of a note is. */
  readonly rise?: number;
  /** Where they begin, if not right after what is before them. */
  readonly x?: number;
}

/** A line of a page; `y` counts from its foot. */
export interface SetLine {
  readonly x: number;
  readonly y: number;
  readonly words: readonly SetWords[];
  /** Whether it runs up the page; `x` and `y` are then those of the page turned clockwise. */
  readonly turned?: boolean;
}

export type SetPage = readonly SetLine[];

const fonts: Readonly<Record<Font, string>> = {
  roman: 'Times-Roman',
  italic: 'Times-Italic',
  bold: 'Times-Bold',
  boldItalic: 'Times-BoldItalic',
};

/** Signs that the encoding of PDFs has at other places than Unicode (ISO 32000-1, annex D). */
const places: Readonly<Record<string, number>> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

/**
 * The bytes of a PDF of pages of 612 × 792 points.
 *
 * @param misread letters that the PDF shows, and those that it says they are
 */
export function writePdf(
  pages: readonly SetPage[],
  misread: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects = new Map<number, string>();
  const fontIds = Object.keys(fonts).map((_, index) => 3 + index);
  Object.values(fonts).forEach((name, index) => {
    objects.set(
      fontIds[index] ?? 0,
      `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /ToUnicode ${3 + fontIds.length} 0 R >>`,
    );
  });
  const map = 3 + fontIds.length;
  const first = map + 1;
  objects.set(map, stream(letterMap(misread)));
  const resources = fontIds.map((id, index) => `/F${index} ${id} 0 R`).join(' ');
  pages.forEach((page, index) => {
    objects.set(
      first + index * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << ${resources} >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    );
    objects.set(first + index * 2 + 1, stream(page.map(showLine).join('\n')));
  });
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  return Uint8Array.from(file(objects), (character) => character.charCodeAt(0));
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A map of letters as ISO 32000-1, 9.10.3, has it; those that are not in it are as they are shown. */
function letterMap(letters: Readonly<Record<string, string>>): string {
  const hex = (letter: string, digits: number): string =>
    `<${letter.charCodeAt(0).toString(16).padStart(digits, '0')}>`;
  const entries = Object.entries(letters).map(([from, to]) => `${hex(from, 2)} ${hex(to, 4)}`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...(entries.length > 0 ? [`${entries.length} beginbfchar`, ...entries, 'endbfchar'] : []),
    'endcmap end end',
  ].join('\n');
}

function showLine({ x, y, words, turned = false }: SetLine): string {
  const matrix = (left: number): string =>
    turned ? `0 1 -1 0 ${612 - y} ${left} Tm` : `1 0 0 1 ${left} ${y} Tm`;
  const shown = words.map(({ text, font = 'roman', size = 9.96, rise = 0, x: at }) => {
    const index = Object.keys(fonts).indexOf(font);
    const place = at === undefined ? '' : `${matrix(at)} `;
    return `${place}/F${index} ${size} Tf ${rise} Ts (${escape(text)}) Tj`;
  });
  return `BT ${matrix(x)} ${shown.join(' ')} ET`;
}

function escape(text: string): string {
  return Array.from(text, (sign) => {
    if (/[()\\]/.test(sign)) return `\\${sign}`;
    const code = places[sign] ?? sign.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`“${sign}” cannot be set.`);
    return code < 0x80 ? sign : `\\${code.toString(8)}`;
  }).join('');
}

function file(objects: ReadonlyMap<number, string>): string {
  const ids = [...objects.keys()].sort((a, b) => a - b);
  let written = '%PDF-1.4\n';
  const offsets = ids.map((id) => {
    const offset = written.length;
    written += `${id} 0 obj\n${objects.get(id) ?? ''}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = written.length;
  const table = `xref\n0 ${ids.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${written}${table}trailer\n<< /Size ${ids.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
