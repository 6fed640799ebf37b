/** A process that works beside a build: how it is started, and how it says what it has done. */
import type { ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { startProcess } from '../content/start-process.ts';

/** What a process says before it ends: what it has done, or why it could not. */
interface Said {
  readonly ok: boolean;
  readonly message: string;
}

/** What a process says it has done so far: what pages are drawn from, and the file of all texts. */
export type Notice = 'worked out' | 'collected';

/** A process beside this one, which ends with it at the latest. */
export class Beside {
  readonly #child: ChildProcess;
  readonly #last: Promise<Said>;
  readonly #notices = new Map<Notice, PromiseWithResolvers<boolean>>();

  /**
   * Starts a process, which does not keep this one from ending.
   *
   * @param module its code, in which {@link saying} does the work
   */
  constructor(module: URL) {
    const child = startProcess(module);
    let last: Said = { ok: false, message: 'A process that publishes ended early.' };
    child.on('message', (said: Said | Notice) => {
      if (typeof said === 'string') this.#noticeOf(said).resolve(true);
      else last = said;
    });
    child.once('error', ({ message }) => (last = { ok: false, message }));
    this.#last = new Promise((resolve) => {
      child.once('close', () => {
        resolve(last);
      });
    });
    child.unref();
    child.channel?.unref();
    process.once('exit', () => child.kill('SIGKILL'));
    this.#child = child;
  }

  send(message: string | object): void {
    this.#child.send(message);
  }

  /**
   * Waits until it has given notice of what it has done so far.
   *
   * @returns false where it has ended without
   */
  until(notice: Notice): Promise<boolean> {
    return Promise.race([this.#noticeOf(notice).promise, this.#last.then(() => false)]);
  }

  #noticeOf(notice: Notice): PromiseWithResolvers<boolean> {
    const known = this.#notices.get(notice) ?? Promise.withResolvers();
    this.#notices.set(notice, known);
    return known;
  }

  /** Keeps this process from ending before the other. */
  hold(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }

  /**
   * Waits until it has ended.
   *
   * @returns what it says it has done
   * @throws {Error} with what it says, where it could not
   */
  async end(): Promise<string> {
    this.hold();
    const { ok, message } = await this.#last;
    if (!ok) throw new Error(message);
    return message;
  }
}

/**
 * In such a process: begins to take what it is sent.
 *
 * @returns gives one message after the other, also those that came while it was at work
 */
export function messages(): () => Promise<unknown> {
  const sent = on(process, 'message');
  return async () => ((await sent.next()).value as readonly unknown[])[0];
}

/** In such a process: gives notice of what it has done so far. */
export function giveNotice(notice: Notice): void {
  process.send?.(notice);
}

/** Does the work of such a process, says what it has done, or why it could not, and ends it. */
export async function saying(work: () => Promise<string>): Promise<void> {
  // A build that ends before takes this process along.
  process.once('disconnect', () => process.exit());
  const said = await work().then(
    (message): Said => ({ ok: true, message }),
    (error: unknown): Said => ({
      ok: false,
      message: error instanceof Error ? error.message : String(error),
    }),
  );
  process.send?.(said, () => process.exit());
}
