import { createHash } from 'node:crypto';
import { citedInstruments } from '../citing/cited-instruments.ts';
import type { Instrument } from '../citing/instrument.ts';
import type { Resolution } from '../model/text/resolution.ts';
import type { Library } from './create-library.ts';
import { foldersAbove } from './folders.ts';

/**
 * Makes the keys under which a build keeps what it has made of each text: a key changes with
 * whatever the text's pages and files are made of. That is the text itself, the texts that it
 * cites, that cite it, that it is compared with, of its line, and below its address, where its
 * citations lead, and the list of instruments.
 *
 * @param version of the code, which also decides what is made
 * @returns the key of a text
 */
export function createCacheKeys(
  library: Library,
  instruments: readonly Instrument[],
  version: string,
): (text: Resolution) => string {
  const { resolutions, comparisons, held } = library;
  const common = digest([version, instruments]);
  const compared = (text: Resolution): Resolution[] =>
    comparisons.with(text).flatMap(({ citing, cited }) => [citing, cited]);
  const own = new Map(
    resolutions.map((text) => [text, digest([text, compared(text).map(({ id }) => id)])]),
  );
  const below = Map.groupBy(
    resolutions.flatMap((text) => foldersAbove(text).map((folder) => ({ folder, text }))),
    ({ folder }) => folder,
  );

  return (text) => {
    const citations = citedInstruments(text).map(({ citation }) => citation);
    const cited = citations.map(({ instrument }) => held(instrument));
    const related = [
      ...cited,
      ...text.citedBy.map(({ id }) => held(id)),
      ...compared(text),
      ...line(text),
      ...(below.get(text.id) ?? []).map((one) => one.text),
    ].filter((one) => one !== undefined);
    const digests = [...new Set(related)].map((one) => own.get(one));
    return digest([common, own.get(text), digests, citations.map(library.target)]);
  };

  /** All texts of the line that a text belongs to, from its first. */
  function line(text: Resolution): Resolution[] {
    let first = text;
    for (let before = comparisons.lines.before(text); before;) {
      first = before;
      before = comparisons.lines.before(before);
    }
    return from(first);
  }

  function from(text: Resolution): Resolution[] {
    return [text, ...comparisons.lines.after(text).flatMap(from)];
  }
}

/** A digest of what can be written as JSON. */
function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
