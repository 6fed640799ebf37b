import { isListedFor } from '../../citing/held-instruments.ts';
import { unsymbolledId, type Instrument } from '../../citing/instrument.ts';
import { comparableName } from '../../citing/recognise/name-pattern.ts';
import { resolutionSymbol } from '../../model/symbols/symbol.ts';
import type { Content } from './content.ts';
import { fileOf, instrumentsFile } from '../files/content-folder.ts';
import type { ContentFault } from '../files/fault.ts';

/** Entries of the list of instruments that stand for two things, or for one in two ways. */
export function findInstrumentClashes(content: Content): ContentFault[] {
  return content.listed.flatMap(({ instrument, line }) =>
    clashes.flatMap((find) =>
      find(instrument, content).map((message) => ({ file: instrumentsFile, line, message })),
    ),
  );
}

const clashes: readonly ((instrument: Instrument, content: Content) => string[])[] = [
  ofTwoTexts,
  underNumber,
  calledLikeAnother,
];

/** Its symbols would make one text of two. */
function ofTwoTexts(instrument: Instrument, { resolutions }: Content): string[] {
  const [first, second] = resolutions.filter((text) => isListedFor(text, instrument));
  if (!first || !second) return [];
  return [
    `The entry has the symbols of two texts: ${fileOf(first.id)} and ${fileOf(second.id)}. Make two entries of it.`,
  ];
}

/** Texts that cite it by its number would be led to the entry, those that do by its symbol elsewhere. */
function underNumber({ resolution }: Instrument, { resolutions }: Content): string[] {
  if (!resolution) return [];
  const { organ, number } = resolution;
  const symbol = resolutionSymbol(organ, number);
  if (symbol !== null) {
    return [
      `The symbol of this resolution is known. Write symbols: [${symbol}] in the place of its organ and number.`,
    ];
  }
  const id = unsymbolledId(organ, number);
  const text = resolutions.find((held) => unsymbolledId(held.organ, held.designation) === id);
  if (!text) return [];
  return [`${organ} resolution ${number} is held here: ${fileOf(text.id)}. Remove the entry.`];
}

/** Who reads its name cannot know which of the two is meant. */
function calledLikeAnother(instrument: Instrument, { resolutions, listed }: Content): string[] {
  const others = [
    ...listed.map((entry) => entry.instrument).filter((other) => other !== instrument),
    ...resolutions.filter((text) => !isListedFor(text, instrument)),
  ];
  return instrument.names.flatMap((name) => {
    const other = others.find(({ title }) => comparableName(title) === comparableName(name));
    if (!other) return [];
    return [
      `The name “${name}” is also the title of ${other.id}. Give a name that texts use for this instrument alone.`,
    ];
  });
}
