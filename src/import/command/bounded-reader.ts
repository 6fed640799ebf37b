import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome, Reading } from '../read-to-end.ts';

/** No resolution takes so long or so much; one of 100 pages takes a few seconds. */
const bounds = { seconds: 60, megabytes: 2048 };

/**
 * Reads documents one after another in a thread of its own, which is ended where one takes too
 * long or too much memory; the next one gets a new thread.
 */
export class BoundedReader {
  readonly #thread: URL;
  readonly #seconds: number;
  #worker: Worker | null = null;

  /** @param thread the module that answers a {@link Reading} with its {@link Outcome} */
  constructor(thread = new URL('reading-thread.ts', import.meta.url), seconds = bounds.seconds) {
    this.#thread = thread;
    this.#seconds = seconds;
  }

  async read(reading: Reading): Promise<Outcome> {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    const limit = AbortSignal.timeout(this.#seconds * 1000);
    worker.postMessage(reading);
    try {
      const [outcome] = (await once(worker, 'message', { signal: limit })) as [Outcome];
      return outcome;
    } catch (error) {
      await this.close();
      if (limit.aborted)
        return `To read it took more than ${this.#seconds} seconds, longer than any resolution, and it was given up. Get the document anew, or bring in its text.`;
      return isOutOfMemory(error)
        ? 'To read it took more memory than any resolution, and it was given up. Get the document anew, or bring in its text.'
        : `The importer failed at it, which is its own fault: ${String(error)}. Bring in its text, or write its file by hand.`;
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#thread, {
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
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
