import { mapParagraphs } from '../../src/model/text/paragraphs.ts';
import type { Inline, Resolution } from '../../src/model/text/resolution.ts';
import { seededRandom, type Random } from '../bench/support/random.ts';
import { madeUpResolution } from './made-up-resolution.ts';

/** Words that mean something to a format, or that are hard to lay out. */
const hostileWords = [
  ...['*', '**', '*a*', '_', '__a__', 'a_b_c', '`', '``a``', '~', '~~a~~', '\\', '\\*', '^', '$x$'],
  ...['[', ']', '[a]', '[a](b)', '[^1]', '[^1]:', '![x](y)', '[ ]', '[x]', '|', '|-|', '{', '{x}'],
  ...['<', '>', '<b>', '</p>', '<!--', ']]>', '<https://a.example>', '&', '&amp;', '&#42;'],
  ...['1.', '2)', '10.', '-', '--', '---', '+', '#', '##', '=', '===', '(a)', '(i)', 'a.', '!'],
  ...['https://a.example/*b*?c=d&e=_f_', 'www.a.example', 'me@a.example', 'W'.repeat(90)],
  ...['\t', '\u00a0', '漢字'.repeat(9), 'é', '…', '“q”', '"', 'From', 'States,', '2001/67;'],
];

const structure = `Noting,[^1]

Recalling:

(a) A;

(b) B,

1. Calls upon:

   (a) C:

   (i) D;

2. Decides.

[^1]: E.
`;

/** A made-up resolution of hostile words, the same for the same seed, with typography and links. */
export function hostileResolution(seed: number): Resolution {
  const random = seededRandom(seed);
  const made = madeUpResolution('A/RES/56/149', structure);
  const title = hostileText(random).trim();
  return {
    ...made,
    citedBy: [],
    title,
    printedTitle: [{ type: 'text', value: title }],
    paragraphs: mapParagraphs(made.paragraphs, (paragraph) => ({
      ...paragraph,
      content: hostileInlines(random),
    })),
    notes: made.notes.map((note) => ({
      ...note,
      content: [{ type: 'text', value: hostileText(random) }],
    })),
  };
}

/** Runs of each kind between runs of plain text. */
function hostileInlines(random: Random): Inline[] {
  const text = (): Inline => ({ type: 'text', value: hostileText(random) });
  const kinds: readonly (() => Inline)[] = [
    () => ({ type: 'emphasis', children: [text()] }),
    () => ({ type: 'emphasis', children: [text(), { type: 'strong', children: [text()] }] }),
    () => ({ type: 'strong', children: [text()] }),
    () => ({ type: 'link', target: 'https://a.example/x(y)_z_', children: [text()] }),
    () => ({ type: 'noteMark', anchor: 'fn1', mark: '1', number: 1, isRepeated: true }),
  ];
  return Array.from({ length: random.between(1, 4) }).flatMap(() => [random.pick(kinds)(), text()]);
}

/** Some hostile words, most of them with a space between. */
function hostileText(random: Random): string {
  return Array.from({ length: random.between(1, 9) })
    .map(() => random.pick(hostileWords) + (random.fraction() < 0.75 ? ' ' : ''))
    .join('');
}
