import { readFile } from 'node:fs/promises';
import { readInstruments } from '../../content/files/instruments-file.ts';
import { createInstrumentIndex, type InstrumentIndex } from '../../citing/instrument.ts';
import { RefusedDocument } from '../../reading/printed/printed-document.ts';
import { bringIn, type BroughtIn } from '../bring-in.ts';
import { readDocument } from '../read-document.ts';
import { ContentStore } from './content-store.ts';
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

/**
 * Brings documents in, one after another: one that fails stops none of the others.
 *
 * @param instrumentsFile what the texts cite, for the count of citations
 * @returns whether every file was written, or was there already as it would be written
 */
export async function runImport(
  options: Options,
  instrumentsFile: string,
  report: Report,
): Promise<boolean> {
  const inputs = await findInputs(options.inputs);
  const run = new Run(options, await loadInstruments(instrumentsFile), report);
  await run.start();
  for (const [index, input] of inputs.entries()) {
    await run.take(input, inputs.length > 1 ? `[${index + 1} of ${inputs.length}] ` : '');
  }
  return run.finish(inputs.length);
}

async function loadInstruments(file: string): Promise<InstrumentIndex> {
  const list = readInstruments(await readFile(file, 'utf8').catch(() => '[]'));
  return createInstrumentIndex(list.ok ? list.listed.map(({ instrument }) => instrument) : []);
}

class Run {
  readonly #options: Options;
  readonly #instruments: InstrumentIndex;
  readonly #report: Report;
  readonly #store: ContentStore;
  readonly #tally: Tally = { written: 0, same: 0, failed: 0, toLookAt: 0 };
  /** Which document each file of this run was made from. */
  readonly #sources = new Map<string, string>();
  #ids = new Set<string>();

  constructor(options: Options, instruments: InstrumentIndex, report: Report) {
    this.#options = options;
    this.#instruments = instruments;
    this.#report = report;
    this.#store = new ContentStore(options.to);
  }

  async start(): Promise<void> {
    this.#ids = await this.#store.ids();
  }

  async take(input: string, progress: string): Promise<void> {
    const results = await this.#read(input);
    if (typeof results === 'string') {
      this.#fail(`${progress}${input}: ${results}`);
      return;
    }
    const failed = results.filter((result) => !result.ok);
    for (const result of failed) this.#tellFailure(`${progress}${input}`, result);
    // Of a document with several resolutions, all are written or none.
    if (failed.length > 0) return;
    for (const result of results) {
      if (result.ok) await this.#write(input, progress, result);
    }
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

  async #read(input: string): Promise<BroughtIn[] | string> {
    try {
      const document = await readDocument(await readFile(input));
      return bringIn(document, this.#options.given, this.#ids);
    } catch (error) {
      if (error instanceof RefusedDocument) return error.message;
      if (error instanceof Error && 'code' in error)
        return `The file cannot be read (${String(error.code)}).`;
      throw error;
    }
  }

  async #write(input: string, progress: string, result: BroughtIn & { ok: true }): Promise<void> {
    const { id, source, resolution, doubts } = result;
    const path = this.#store.pathOf(id);
    const other = this.#sources.get(id);
    if (other !== undefined) {
      this.#fail(
        `${progress}${input}: ${resolution.symbol ?? id} was brought in from ${other} already, and that file is kept. If they are not the same text, correct the symbol of one: --symbol.`,
      );
      return;
    }
    const written = await this.#store.write(id, source, this.#options.replace);
    if (written === 'different') {
      this.#fail(
        `${progress}${input}: ${path} is there and says something else. Compare them; to replace it, add --replace.`,
      );
      return;
    }
    this.#sources.set(id, input);
    this.#ids.add(id);
    this.#tally[written === 'same' ? 'same' : 'written'] += 1;
    this.#tally.toLookAt += doubts.length;
    const what = { new: '', replaced: ', replaced', same: ', as it was' }[written];
    this.#report.say(`${progress}${path}${what}: ${describeCounts(resolution, this.#instruments)}`);
    for (const doubt of doubts) this.#report.say(`  Look at ${input}, ${describeDoubt(doubt)}`);
  }

  #tellFailure(input: string, { id, reason, faults, source }: BroughtIn & { ok: false }): void {
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
