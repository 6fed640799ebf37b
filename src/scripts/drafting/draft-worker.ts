import { limits, UnreadableError } from '../../drafting/reading/limits.ts';
import type { DraftAnswer, DraftRequest } from './messages.ts';

/** Asks the worker, one thing at a time; a new question puts an end to the one before. */
export class DraftWorker {
  #worker: Worker | undefined;

  /** The words of a file. @throws {UnreadableError} with a sentence for the reader */
  async readFile(file: File): Promise<string> {
    if (file.size > limits.file) {
      const size = Math.ceil(file.size / 1_000_000);
      throw new UnreadableError(
        `The file has ${size} MB. Up to ${limits.file / 1_000_000} MB are read.`,
      );
    }
    const bytes = await file.arrayBuffer();
    return this.#read({ type: 'readFile', name: file.name, bytes });
  }

  /** The words of HTML. @throws {UnreadableError} with a sentence for the reader */
  readHtml(html: string): Promise<string> {
    return this.#read({ type: 'readHtml', html });
  }

  /**
   * The draft checked.
   *
   * @param progress called with how much is done, from 0 to 1
   * @throws {UnreadableError} with a sentence for the reader
   */
  check(
    text: string,
    against: string,
    progress: (done: number) => void,
  ): Promise<Extract<DraftAnswer, { type: 'checked' }>> {
    return this.#ask({ type: 'check', text, against }, (answer, resolve) => {
      if (answer.type === 'progress') progress(answer.done);
      if (answer.type === 'checked') resolve(answer);
    });
  }

  async #read(request: DraftRequest): Promise<string> {
    let late: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => {
        this.#end();
        reject(new UnreadableError('It took too long to read this, so it was given up.'));
      }, limits.time);
    });
    const read = this.#ask<string>(request, (answer, resolve) => {
      if (answer.type === 'read') resolve(answer.text);
    });
    try {
      return await Promise.race([read, tooLate]);
    } finally {
      clearTimeout(late);
    }
  }

  #ask<Value>(
    request: DraftRequest,
    take: (answer: DraftAnswer, resolve: (value: Value) => void) => void,
  ): Promise<Value> {
    this.#worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const worker = this.#worker;
    return new Promise<Value>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<DraftAnswer>) => {
        if (data.type === 'failed') reject(new UnreadableError(data.reason));
        else take(data, resolve);
      };
      worker.onerror = () => {
        this.#end();
        reject(new UnreadableError('The check could not be loaded. Check the connection.'));
      };
      worker.postMessage(request);
    });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
