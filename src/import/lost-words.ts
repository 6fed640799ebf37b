import { plainText } from '../model/text/inline.ts';
import { runsOf, textRows } from '../model/text/paragraphs.ts';
import type { Paragraph, Section, UncitedResolution } from '../model/text/resolution.ts';
import type { PrintedBlock, PrintedText } from '../reading/printed/printed-document.ts';
import { wordsOf } from '../reading/printed/runs.ts';
import { openingMarker } from '../reading/structure/markers.ts';

/**
 * Compares what was read from a document with what the site will read from its content file,
 * word by word.
 *
 * @returns the words that are only in one of the two, as a sentence; null where there are none
 */
export function lostWords(printed: PrintedText, resolution: UncitedResolution): string | null {
  const before = counted([...printed.blocks.map(blockWords), ...printed.notes.map(noteWords)]);
  const after = counted([
    ...textWords(resolution),
    ...resolution.notes.map(({ content }) => plainText(content)),
  ]);
  const lost = without(before, after);
  const added = without(after, before);
  if (lost.length === 0 && added.length === 0) return null;
  return `it would lose “${lost.slice(0, 8).join(' ')}” and gain “${added.slice(0, 8).join(' ')}”.`;
}

function counted(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of parts.flatMap((part) => part.split(/[\s\u00A0]+/))) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function without(
  words: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): string[] {
  return [...words].flatMap(([word, count]) => (count > (others.get(word) ?? 0) ? [word] : []));
}

function noteWords({ runs }: { readonly runs: PrintedText['title'] }): string {
  return wordsOf(runs);
}

function blockWords(block: PrintedBlock): string {
  switch (block.type) {
    case 'ornament':
      return '';
    case 'quotation':
      return block.blocks.map(blockWords).join(' ');
    case 'table':
      return [...block.rows.flat(), ...block.notes].map(noteWords).join(' ');
    case 'heading':
      return wordsOf(block.runs);
    case 'paragraph':
      return paragraphWordsOf(block.marker, wordsOf(block.runs));
  }
}

/** A number that its words open with is written as numbers are, its full stop right behind it. */
function paragraphWordsOf(marker: string, words: string): string {
  const opening = marker === '' ? openingMarker(words) : null;
  return opening ? `${opening.text} ${words.slice(opening.length)}` : `${marker} ${words}`;
}

interface Headed {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

function textWords(text: Headed): string[] {
  return textRows(text).flatMap((row) =>
    row.type === 'heading' ? sectionWords(row.section) : paragraphWords(row.paragraph),
  );
}

function sectionWords({ marker, title, enactingFormula }: Section): string[] {
  return [marker, plainText(title), plainText(enactingFormula)];
}

function paragraphWords(paragraph: Paragraph): string[] {
  const { marker, lines, closing, paragraphs, quoted } = paragraph;
  return [
    marker,
    ...[...lines, ...closing].map((line) => line.marker),
    ...runsOf(paragraph).map(plainText),
    ...paragraphs.flatMap(paragraphWords),
    ...quoted.flatMap((text) => [plainText(text.enactingFormula), ...textWords(text)]),
  ];
}
