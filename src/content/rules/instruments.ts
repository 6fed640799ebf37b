import { entryFinder } from '../../citing/held-instruments.ts';
import { unsymbolledId, type Instrument } from '../../citing/instrument.ts';
import { comparableName } from '../../citing/recognise/name-pattern.ts';
import { resolutionSymbol } from '../../model/symbols/symbol.ts';
import type { UncitedResolution } from '../../model/text/resolution.ts';
import type { Content } from './content.ts';
import { fileOf, instrumentsFile } from '../files/content-folder.ts';
import type { ContentFault } from '../files/fault.ts';

/** Entries of the list of instruments that stand for two things, or for one in two ways. */
export function findInstrumentClashes(content: Content): ContentFault[] {
  const known = createLookup(content);
  return content.listed.flatMap(({ instrument, line }) =>
    clashes.flatMap((find) =>
      find(instrument, known).map((message) => ({ file: instrumentsFile, line, message })),
    ),
  );
}

/** What a title is the title of: an entry, or a text that may have an entry, too. */
interface Titled {
  readonly id: string;
  readonly entry: Instrument | undefined;
}

/** The content by what an entry may clash with. */
interface Lookup {
  /** The texts held here that an entry means. */
  readonly textsOf: (instrument: Instrument) => readonly UncitedResolution[];
  /** The text held here of which this would be the id, had it no symbol. */
  readonly numbered: (unsymbolled: string) => UncitedResolution | undefined;
  /** Whatever has a name for its title. */
  readonly called: (name: string) => readonly Titled[];
}

function createLookup({ resolutions, listed }: Content): Lookup {
  const entryOf = entryFinder(listed.map(({ instrument }) => instrument));
  const texts = Map.groupBy(resolutions, entryOf);
  const numbered = new Map(
    resolutions.map((text) => [unsymbolledId(text.organ, text.designation), text]),
  );
  const titled = Map.groupBy(
    [
      ...listed.map(({ instrument }) => ({ ...instrument, entry: instrument })),
      ...resolutions.map((text) => ({ ...text, entry: entryOf(text) })),
    ],
    ({ title }) => comparableName(title ?? ''),
  );
  return {
    textsOf: (instrument) => texts.get(instrument) ?? [],
    numbered: (id) => numbered.get(id),
    called: (name) => titled.get(comparableName(name)) ?? [],
  };
}

const clashes: readonly ((instrument: Instrument, known: Lookup) => string[])[] = [
  ofTwoTexts,
  underNumber,
  calledLikeAnother,
];

/** Its symbols would make one text of two. */
function ofTwoTexts(instrument: Instrument, { textsOf }: Lookup): string[] {
  const [first, second] = textsOf(instrument);
  if (!first || !second) return [];
  return [
    `The entry has the symbols of two texts: ${fileOf(first.id)} and ${fileOf(second.id)}. Make two entries of it.`,
  ];
}

/** Texts that cite it by its number would be led to the entry, those that do by its symbol elsewhere. */
function underNumber({ resolution }: Instrument, { numbered }: Lookup): string[] {
  if (!resolution) return [];
  const { organ, number } = resolution;
  const symbol = resolutionSymbol(organ, number);
  if (symbol !== null) {
    return [
      `The symbol of this resolution is known. Write symbols: [${symbol}] in the place of its organ and number.`,
    ];
  }
  const text = numbered(unsymbolledId(organ, number));
  if (!text) return [];
  return [`${organ} resolution ${number} is held here: ${fileOf(text.id)}. Remove the entry.`];
}

/** Who reads its name cannot know which of the two is meant. */
function calledLikeAnother(instrument: Instrument, { called }: Lookup): string[] {
  return instrument.names.flatMap((name) => {
    const other = called(name).find(({ entry }) => entry !== instrument);
    if (!other) return [];
    return [
      `The name “${name}” is also the title of ${other.id}. Give a name that texts use for this instrument alone.`,
    ];
  });
}
