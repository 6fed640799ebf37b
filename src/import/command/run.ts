import { readFile } from 'node:fs/promises';
import { readInstruments } from '../../content/files/instruments-file.ts';
import { createInstrumentIndex, type InstrumentIndex } from '../../citing/instrument.ts';
import type { Doubt } from '../../reading/printed/printed-document.ts';
import type { BroughtIn, Made, NotMade } from '../bring-in.ts';
import type { Outcome, Reading } from '../read-to-end.ts';
import { ContentStore, type Comparison } from './content-store.ts';
import { digestOf, EarlierRuns, type MadeBefore } from './earlier-runs.ts';
import { findInputs } from './input-files.ts';
import type { Options } from './options.ts';
import { counted, describeCounts, describeDoubt } from './report.ts';

/** Where what happens is told, line by line. */
export interface Report {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

interface Tally {
  written: number;
  same: number;
  failed: number;
  toLookAt: number;
}

/** What a run needs besides the documents. */
export interface Surroundings {
  /** The file of instruments: what the texts cite, for the count of citations. */
  readonly instruments: string;
  /** The folder for what earlier runs made. */
  readonly cache: string;
  /** Reads one document. */
  readonly read: (reading: Reading) => Promise<Outcome>;
  /** A digest of all code that does. */
  readonly version: string;
}

/**
 * Brings documents in, one after another: one that fails stops none of the others. One that was
 * brought in before is passed over, if its files stand as they were made.
 *
 * @returns whether every file was written, or was there already as it would be written
 */
export async function runImport(
  options: Options,
  { instruments, cache, read, version }: Surroundings,
  report: Report,
): Promise<boolean> {
  const inputs = await findInputs(options.inputs);
  const store = new ContentStore(options.to);
  const run = new Run(options, report, {
    read,
    store,
    ids: await store.ids(),
    earlier: await EarlierRuns.open(cache, version),
    instruments: await loadInstruments(instruments),
  });
  for (const [index, input] of inputs.entries()) {
    await run.take(input, inputs.length > 1 ? `[${index + 1} of ${inputs.length}] ` : '');
  }
  return run.finish(inputs.length);
}

async function loadInstruments(file: string): Promise<InstrumentIndex> {
  const list = readInstruments(await readFile(file, 'utf8').catch(() => '[]'));
  return createInstrumentIndex(list.ok ? list.listed.map(({ instrument }) => instrument) : []);
}

interface Loaded {
  readonly read: Surroundings['read'];
  readonly store: ContentStore;
  /** The ids of the files that are there; added to. */
  readonly ids: Set<string>;
  readonly earlier: EarlierRuns;
  readonly instruments: InstrumentIndex;
}

/** A document of a run. */
interface Input {
  readonly path: string;
  /** Where the run is, before what is said of it. */
  readonly progress: string;
  /** What it is known by in later runs. */
  readonly key: string;
}

class Run {
  readonly #options: Options;
  readonly #report: Report;
  readonly #loaded: Loaded;
  readonly #tally: Tally = { written: 0, same: 0, failed: 0, toLookAt: 0 };
  /** Which document each file of this run was made from. */
  readonly #sources = new Map<string, string>();

  constructor(options: Options, report: Report, loaded: Loaded) {
    this.#options = options;
    this.#report = report;
    this.#loaded = loaded;
  }

  async take(path: string, progress: string): Promise<void> {
    const { given, to } = this.#options;
    const { ids, earlier, read } = this.#loaded;
    const bytes = await readFile(path).catch((error: unknown) => codeOf(error));
    if (typeof bytes === 'string') {
      this.#fail(`${progress}${path}: The file cannot be read (${bytes}).`);
      return;
    }
    const input = { path, progress, key: earlier.keyOf(bytes, given, to) };
    const before = earlier.made(input.key);
    if (before && (await this.#stands(before))) {
      this.#passOver(input, before);
      return;
    }
    const outcome = await read({ bytes, given, ids });
    if (typeof outcome === 'string') this.#fail(`${progress}${path}: ${outcome}`);
    else await this.#takeAll(input, outcome);
  }

  finish(documents: number): boolean {
    const { written, same, failed, toLookAt } = this.#tally;
    if (documents > 1) {
      this.#report.say(
        `${counted(documents, 'document')}: ${counted(written, 'file')} written, ${same} as they were, ${counted(failed, 'failure')}, ${counted(toLookAt, 'place')} to look at.`,
      );
    }
    return failed === 0;
  }

  async #stands(made: readonly MadeBefore[]): Promise<boolean> {
    const files = made.map(async ({ id, digest }) => {
      const file = this.#sources.has(id) ? null : await this.#loaded.store.read(id);
      return file !== null && digestOf(file) === digest;
    });
    return (await Promise.all(files)).every(Boolean);
  }

  #passOver({ path, progress }: Input, made: readonly MadeBefore[]): void {
    for (const { id, doubts } of made) {
      this.#sources.set(id, path);
      this.#tally.same += 1;
      this.#report.say(`${progress}${this.#loaded.store.pathOf(id)}, as it was`);
      this.#tellDoubts(path, doubts);
    }
  }

  /** Of a document with several resolutions, all are written or none. */
  async #takeAll(input: Input, outcome: readonly BroughtIn[]): Promise<void> {
    const made: Ready[] = [];
    const problems: (() => void)[] = [];
    for (const result of outcome) {
      if (!result.ok) {
        problems.push(() => {
          this.#tellFailure(`${input.progress}${input.path}`, result);
        });
        continue;
      }
      const comparison = await this.#loaded.store.compare(result.id, result.source);
      const obstacle = this.#obstacleTo(result, comparison);
      if (obstacle === null) made.push({ ...result, comparison });
      else
        problems.push(() => {
          this.#fail(`${input.progress}${input.path}: ${obstacle}`);
        });
    }
    for (const tell of problems) tell();
    if (problems.length === 0) await this.#writeAll(input, made);
  }

  #obstacleTo({ id, resolution }: Made, comparison: Comparison): string | null {
    const other = this.#sources.get(id);
    if (other !== undefined)
      return `${resolution.symbol ?? id} was brought in from ${other} already, and that file is kept. If they are not the same text, correct the symbol of one: --symbol.`;
    if (comparison === 'different' && !this.#options.replace)
      return `${this.#loaded.store.pathOf(id)} is there and says something else. Compare them; to replace it, add --replace.`;
    return null;
  }

  async #writeAll({ path, progress, key }: Input, made: readonly Ready[]): Promise<void> {
    const { store, ids, earlier, instruments } = this.#loaded;
    const written: MadeBefore[] = [];
    for (const { id, source, resolution, doubts, comparison } of made) {
      const file = await store.write(id, source);
      written.push({ id, digest: digestOf(file), doubts });
      this.#sources.set(id, path);
      ids.add(id);
      this.#tally[comparison === 'same' ? 'same' : 'written'] += 1;
      const what = { new: '', different: ', replaced', same: ', as it was' }[comparison];
      const counts = describeCounts(resolution, instruments);
      this.#report.say(`${progress}${store.pathOf(id)}${what}: ${counts}`);
      this.#tellDoubts(path, doubts);
    }
    await earlier.add(key, written);
  }

  #tellDoubts(path: string, doubts: readonly Doubt[]): void {
    this.#tally.toLookAt += doubts.length;
    for (const doubt of doubts) this.#report.say(`  Look at ${path}, ${describeDoubt(doubt)}`);
  }

  #tellFailure(input: string, { id, reason, faults, source }: NotMade): void {
    this.#fail(`${input}: ${id === null ? '' : `${id}: `}${reason}`);
    const lines = source.split('\n');
    for (const { line, message } of faults) {
      this.#report.complain(`  ${message}`);
      this.#report.complain(`    at: ${(lines[line - 1] ?? '').trim().slice(0, 100)}`);
    }
  }

  #fail(message: string): void {
    this.#tally.failed += 1;
    this.#report.complain(`${message} Nothing was written.`);
  }
}

/** A file that is to be written. */
interface Ready extends Made {
  readonly comparison: Comparison;
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
