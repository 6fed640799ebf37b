/** The resolutions of the site, read together: only then is it known what cites what. */
import { citeInlines, type CitationFinder } from '../citing/cite-inlines.ts';
import { citationTarget, type CitationTarget } from '../citing/citation-target.ts';
import { createCitationFinder } from '../citing/citation-finder.ts';
import { citingPlaces } from '../citing/cited-instruments.ts';
import type { Comparison } from '../comparing/comparison.ts';
import {
  findComparedTexts,
  type ComparedPair,
  type ComparedTexts,
} from '../comparing/compared-pairs.ts';
import { createComparisons, type Comparisons } from '../comparing/comparisons.ts';
import { linesOf } from '../comparing/lines/lines.ts';
import { withHeld } from '../citing/held-instruments.ts';
import {
  createInstrumentIndex,
  type Instrument,
  type InstrumentIndex,
} from '../citing/instrument.ts';
import { createReferences, type References } from '../citing/reference-pages.ts';
import { byNumber, findFolders, type Folder } from './folders.ts';
import { mapRuns, mapSections } from '../model/text/paragraphs.ts';
import type {
  Citation,
  Masthead,
  Resolution,
  UncitedResolution,
} from '../model/text/resolution.ts';

export interface Library {
  /** All resolutions, in the order of the numbers in their addresses: 77/2 before 77/10. */
  readonly resolutions: readonly Resolution[];
  /** The resolution of an id; undefined where the site does not hold it. */
  readonly held: (id: string) => Resolution | undefined;
  /** The folders of the resolutions, by their paths: `a/res/56`. */
  readonly folders: ReadonlyMap<string, Folder>;
  /** @throws {RangeError} where the site holds no resolution of that id */
  readonly resolution: (id: string) => Resolution;
  /** The instruments that the texts cite, the resolutions held here among them. */
  readonly instruments: InstrumentIndex;
  /** All that the texts cite, listed when it is first asked for. */
  readonly references: () => References;
  /** What is compared: every two resolutions of which one cites the other. */
  readonly comparisons: Comparisons;
  /** Where a citation leads; null where that is not known. */
  readonly target: (citation: Citation) => CitationTarget | null;
}

/**
 * What is worked out of all texts together, and costs the most: where they cite and are cited, which
 * are compared, and which paragraph of one is which of another.
 */
export interface WorkedOut {
  /** In the order of the numbers in their addresses. */
  readonly resolutions: readonly Resolution[];
  /** Every two that are compared. */
  readonly pairs: readonly ComparedPair[];
  /** The text that each follows in its line, by its id. */
  readonly followed: ReadonlyMap<string, Resolution>;
  /** Those made so far. */
  readonly comparisons: readonly Comparison[];
}

/**
 * Reads the texts together with the instruments they cite.
 *
 * @param instruments what the texts cite and the site does not hold
 * @throws {Error} where two of the texts and instruments share a symbol or a name
 */
export function createLibrary(
  files: readonly UncitedResolution[],
  instruments: readonly Instrument[],
): Library {
  const sorted = files.toSorted(byNumber);
  const index = createInstrumentIndex(withHeld(instruments, sorted));
  const cited = sorted.map((file) => cite(file, createCitationFinder(file.organ, index)));
  const places = citingPlaces(cited);
  const resolutions = cited.map((text) => ({ ...text, citedBy: places.get(text.id) ?? [] }));
  return libraryOf(resolutions, findComparedTexts(resolutions), [], index);
}

/** What has been worked out of a library. */
export function workedOutOf(
  { resolutions, comparisons: { pairs, lines } }: Library,
  comparisons: readonly Comparison[],
): WorkedOut {
  const followed = new Map(
    resolutions.flatMap((text) => {
      const before = lines.before(text);
      return before ? [[text.id, before]] : [];
    }),
  );
  return { resolutions, pairs, followed, comparisons };
}

/** The library of what has been worked out of the same texts and instruments before. */
export function restoreLibrary(
  { resolutions, pairs, followed, comparisons }: WorkedOut,
  instruments: readonly Instrument[],
): Library {
  const index = createInstrumentIndex(withHeld(instruments, resolutions));
  const compared = { pairs, lines: linesOf(resolutions, followed) };
  return libraryOf(resolutions, compared, comparisons, index);
}

function libraryOf(
  resolutions: readonly Resolution[],
  compared: ComparedTexts,
  comparisons: readonly Comparison[],
  index: InstrumentIndex,
): Library {
  let references: References | undefined;
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  const library: Library = {
    resolutions,
    instruments: index,
    comparisons: createComparisons(compared, comparisons),
    folders: findFolders(resolutions),
    held: (id) => byId.get(id),
    resolution: (id) => {
      const resolution = byId.get(id);
      if (!resolution) throw new RangeError(`The site holds no resolution ${id}.`);
      return resolution;
    },
    references: () => (references ??= createReferences(library)),
    target: (citation) => citationTarget(citation, byId, index),
  };
  return library;
}

function cite(file: UncitedResolution, finder: CitationFinder): UncitedResolution {
  return {
    ...file,
    masthead: file.masthead && citeMasthead(file.masthead, finder),
    sections: mapSections(file.sections, (words) => citeInlines(words, finder)),
    paragraphs: mapRuns(file.paragraphs, (words) => citeInlines(words, finder)),
    notes: file.notes.map((note) => ({ ...note, content: citeInlines(note.content, finder) })),
  };
}

function citeMasthead(masthead: Masthead, finder: CitationFinder): Masthead {
  return { ...masthead, report: masthead.report && citeInlines(masthead.report, finder) };
}
