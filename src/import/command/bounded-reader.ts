import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome, Reading } from '../read-to-end.ts';

/** What a document may take. */
export interface Bounds {
  readonly seconds: number;
  /** Of memory in all: a PDF of 4 MB can say of itself that it is 4,000 when unpacked. */
  readonly megabytes: number;
}

/** No resolution takes so long or so much; one of 100 pages takes a few seconds. */
const bounds: Bounds = { seconds: 60, megabytes: 2048 };

/** How often it is looked whether it takes too much, in milliseconds. */
const interval = 100;

/**
 * Reads documents one after another in a thread of its own, which is ended where one takes too
 * long or too much memory; the next one gets a new thread.
 */
export class BoundedReader {
  readonly #thread: URL;
  readonly #bounds: Bounds;
  #worker: Worker | null = null;

  /** @param thread the module that answers a {@link Reading} with its {@link Outcome} */
  constructor(thread = new URL('reading-thread.ts', import.meta.url), given = bounds) {
    this.#thread = thread;
    this.#bounds = given;
  }

  async read(reading: Reading): Promise<Outcome> {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    const { seconds, megabytes } = this.#bounds;
    const slow = AbortSignal.timeout(seconds * 1000);
    const heavy = new AbortController();
    const most = process.memoryUsage.rss() + megabytes * 2 ** 20;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) heavy.abort();
    }, interval);
    worker.postMessage(reading);
    try {
      const signal = AbortSignal.any([slow, heavy.signal]);
      const [outcome] = (await once(worker, 'message', { signal })) as [Outcome];
      return outcome;
    } catch (error) {
      await this.close();
      if (heavy.signal.aborted || isOutOfMemory(error))
        return 'To read it took more memory than any resolution, and it was given up. Get the document anew, or bring in its text.';
      return slow.aborted
        ? `To read it took more than ${seconds} seconds, longer than any resolution, and it was given up. Get the document anew, or bring in its text.`
        : `The importer failed at it, which is its own fault: ${String(error)}. Bring in its text, or write its file by hand.`;
    } finally {
      clearInterval(watch);
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#thread, {
      resourceLimits: { maxOldGenerationSizeMb: this.#bounds.megabytes },
    });
    await once(worker, 'online');
    return worker;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
