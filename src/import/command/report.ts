import { recogniseCitations } from '../../citing/recognise/recognise.ts';
import type { InstrumentIndex } from '../../citing/instrument.ts';
import { plainText } from '../../model/text/inline.ts';
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { UncitedResolution } from '../../model/text/resolution.ts';
import type { Doubt } from '../../reading/printed/printed-document.ts';

/** `8 preambular and 7 operative paragraphs, 4 notes, 9 citations`. */
export function describeCounts(
  { organ, paragraphs, notes }: UncitedResolution,
  instruments: InstrumentIndex,
): string {
  const kinds = Map.groupBy(paragraphs, ({ kind }) => kind);
  const parts = [...kinds].map(([kind, { length }]) => `${length} ${kind}`);
  const texts = [...withSubParagraphs(paragraphs), ...notes].map(({ content }) =>
    plainText(content),
  );
  const citations = texts.flatMap((words) =>
    recogniseCitations(words, { organ, instruments }),
  ).length;
  return [
    `${parts.join(' and ')} ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'}`,
    counted(notes.length, 'note'),
    counted(citations, 'citation'),
  ].join(', ');
}

/** `page 3: …`, as one line of what a person should look at. */
export function describeDoubt({ place, message }: Doubt): string {
  return place === null ? message : `${place.unit} ${place.number}: ${message}`;
}

/** `1 note`, `4 notes`. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
