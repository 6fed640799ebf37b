import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { resolutionFile } from '../../../src/formats/write-resolution.ts';
import { mapParagraphs } from '../../../src/model/text/paragraphs.ts';
import type { Inline, Paragraph, Resolution } from '../../../src/model/text/resolution.ts';
import type { DataFormat } from '../../../src/site/data-formats.ts';
import { jsonWords } from '../../support/json-words.ts';
import { markdownWords } from '../../support/markdown-words.ts';
import { plainTextWords } from '../../support/plain-text-words.ts';
import { readBackXml } from '../../support/read-back-xml.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';
import { sourceWords } from '../../support/source-words.ts';
import { structuredResolution, structuredWords } from '../../support/structured-resolution.ts';
import { shippedTexts } from '../../support/texts.ts';
import { wordWords } from '../../support/word-words.ts';

const library = shippedLibrary();
const context = {
  addresses: createAddresses('https://resolutions.example', '/'),
  target: library.target,
  comparisons: library.comparisons,
};

interface Format {
  readonly format: DataFormat;
  readonly read: (file: File) => string | Promise<string>;
  readonly says: (source: string) => string;
}

type File = string | Uint8Array;

const text =
  (read: (words: string) => string) =>
  (file: File): string =>
    read(String(file));

/** The formats that hold the whole text, each with what reads it and what it must say. */
const formats: readonly Format[] = [
  { format: 'json', read: text(jsonWords), says: sourceWords },
  { format: 'md', read: text(markdownWords), says: sourceWords },
  { format: 'txt', read: text(plainTextWords), says: sourceWords },
  { format: 'xml', read: text(readBackXml), says: sourceWords },
  { format: 'docx', read: (file) => wordWords(Buffer.from(file)), says: sourceWords },
];

/** What could be lost or changed on the way, done to resolution 56/149. */
const losses: readonly (readonly [what: string, lose: Change])[] = [
  ['a comma', withText('Member States, specialized', 'Member States specialized')],
  ['a number in the words', withText('56/6', '56/7')],
  ['the kind of a quotation mark', withText('"Global', '“Global')],
  [
    'the number of a paragraph',
    withParagraph('op5', (op5) => ({ ...op5, number: null, marker: '' })),
  ],
  ['a paragraph', (from) => ({ ...from, paragraphs: from.paragraphs.slice(1) })],
  [
    'the order of two paragraphs',
    (from) => ({ ...from, paragraphs: from.paragraphs.toReversed() }),
  ],
  ['a note', (from) => ({ ...from, notes: from.notes.slice(1) })],
  ['the line of the meeting', (from) => ({ ...from, meeting: null })],
  ['the masthead', (from) => ({ ...from, masthead: null })],
];

describe.each(formats)('a resolution as .$format', ({ format, read, says }) => {
  test.each(shippedTexts)('says every word of its source in order: $id', async ({ id, source }) => {
    const written = resolutionFile(format, library.resolution(id), context);
    expect(await read(written)).toBe(says(source));
  });

  test.each(losses)('that lost %s is told from a faithful one', async (_, lose) => {
    const [{ id, source }] = shippedTexts;
    const faithful = library.resolution(id);
    const lossy = lose(faithful);
    expect(lossy).not.toEqual(faithful);
    expect(await read(resolutionFile(format, lossy, context))).not.toBe(says(source));
  });
});

/** How what reads a format tells the marks of notes. */
const wordsAsRead: Readonly<Partial<Record<DataFormat, (words: string) => string>>> = {
  // A note is where its mark is, and is read with all of them at the end.
  xml: (words) => `${words.replace(' [a] Dried.', '')} [a] Dried.`,
  // Notes are counted, a mark of one's own stands beside, and those of tables are raised letters.
  docx: (words) =>
    words
      .replaceAll('[a]', 'a')
      .replaceAll('[1]', '[2]')
      .replace('isles[*]', 'isles[1]*')
      .replace('[*] Reissued', '[1] * Reissued'),
};

describe('a made-up text of every structure', () => {
  test.each(formats)('as .$format says every word in order', async ({ format, read }) => {
    const words = wordsAsRead[format]?.(structuredWords) ?? structuredWords;
    expect(await read(resolutionFile(format, structuredResolution, context))).toBe(words);
  });

  test.each(formats)('that lost a part is told from it in .$format', async ({ format, read }) => {
    const faithful = await read(resolutionFile(format, structuredResolution, context));
    const losses: readonly Partial<Paragraph>[] = [
      { closing: [] },
      { lines: [] },
      { table: null },
      { quoted: [] },
      { isSetApart: false },
    ];
    for (const lost of losses) {
      const paragraphs = mapParagraphs(structuredResolution.paragraphs, (paragraph) => ({
        ...paragraph,
        ...lost,
      }));
      const file = resolutionFile(format, { ...structuredResolution, paragraphs }, context);
      expect(await read(file)).not.toBe(faithful);
    }
  });
});

test.each(formats)('a note mark that .$format lost is missed', async ({ format, read, says }) => {
  const [{ id, source }] = shippedTexts;
  const unmarked = withContent((content) => content.filter(({ type }) => type !== 'noteMark'));
  const written = resolutionFile(format, unmarked(library.resolution(id)), context);
  expect(await read(written)).not.toBe(says(source));
});

type Change = (from: Resolution) => Resolution;

function withParagraph(anchor: string, change: (from: Paragraph) => Paragraph): Change {
  return (from) => ({
    ...from,
    paragraphs: mapParagraphs(from.paragraphs, (paragraph) =>
      paragraph.anchor === anchor ? change(paragraph) : paragraph,
    ),
  });
}

function withContent(change: (from: readonly Inline[]) => readonly Inline[]): Change {
  return (from) => ({
    ...from,
    paragraphs: mapParagraphs(from.paragraphs, (paragraph) => ({
      ...paragraph,
      content: change(paragraph.content),
    })),
  });
}

function withText(words: string, others: string): Change {
  const replace = (inline: Inline): Inline => {
    if (inline.type === 'text') return { ...inline, value: inline.value.replace(words, others) };
    return 'children' in inline ? { ...inline, children: inline.children.map(replace) } : inline;
  };
  return withContent((content) => content.map(replace));
}
