import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { checkResolution, type CheckedResolution } from './check-resolution.ts';
import { startProcess } from './start-process.ts';

/** The text of a content file, and its id. */
export interface SourceText {
  readonly id: string;
  readonly source: string;
}

/** What a process is given. */
export interface Share {
  readonly texts: readonly SourceText[];
  readonly ids: ReadonlySet<string>;
}

/** A process takes as long to start as it takes to read so many texts. */
const worthAProcess = 100;
const mostProcesses = 4;

/**
 * Reads texts: a few at once; many in processes beside this one, since what a thread has taken of
 * memory would stay with it for the rest of the build.
 *
 * @param ids those of all files
 * @returns what was read of each, in their order
 */
export async function checkTexts(
  texts: readonly SourceText[],
  ids: ReadonlySet<string>,
): Promise<CheckedResolution[]> {
  const count = Math.min(
    availableParallelism(),
    mostProcesses,
    Math.floor(texts.length / worthAProcess),
  );
  if (count < 2) return texts.map(({ id, source }) => checkResolution(source, id, ids));
  const read = new Map<string, CheckedResolution>();
  // Dealt out by length, so that each has as much to read.
  const longestFirst = texts.toSorted((a, b) => b.source.length - a.source.length);
  await Promise.all(
    Array.from({ length: count }, (_, share) =>
      checkBeside({ texts: longestFirst.filter((_text, at) => at % count === share), ids }, read),
    ),
  );
  return texts.map(({ id }) => {
    const checked = read.get(id);
    if (!checked) throw new Error(`The text ${id} was not read: the process that had it ended.`);
    return checked;
  });
}

/** Each text is handed on when it has been read, so that a process never holds many. */
async function checkBeside(share: Share, read: Map<string, CheckedResolution>): Promise<void> {
  const reader = startProcess(new URL('check-texts-process.ts', import.meta.url));
  reader.on('message', ([id, checked]: [string, CheckedResolution]) => read.set(id, checked));
  reader.send(share);
  await once(reader, 'close');
}
