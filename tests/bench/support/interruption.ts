/** What a process that is told to end waits for. */
let lastWork: Promise<unknown> = Promise.resolve();

/**
 * Makes signals such as Ctrl and C end the process by its own exit, on which all that it has
 * opened is closed and removed. A second signal ends it at once.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void lastWork.finally(() => process.exit(1)));
  }
}

/** Lets a process that cannot be stopped end first: it would make its files anew. */
export function finishBeforeExit<Value>(work: Promise<Value>): Promise<Value> {
  lastWork = work;
  return work;
}
