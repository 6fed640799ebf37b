import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Milliseconds between two looks. */
const interval = 200;

/**
 * Runs work that starts processes, and watches how much memory these and theirs hold together.
 *
 * @returns what the work returned, and the most that was seen, in kB
 */
export async function watchMemory<Value>(
  work: Promise<Value>,
): Promise<{ readonly value: Value; readonly peakMemory: number }> {
  let isOver = false;
  const over = work.finally(() => (isOver = true));
  // Whoever awaits the value below hears of a failure.
  over.catch(() => undefined);
  let peakMemory = 0;
  // `over` can change while this waits, which the type checker does not see.
  while (!(isOver as boolean)) {
    peakMemory = Math.max(peakMemory, await heldBelow(process.pid));
    await Promise.race([over.catch(() => undefined), wait(interval)]);
  }
  return { value: await over, peakMemory };
}

/** The memory of all that a process has started, in kB. */
async function heldBelow(ancestor: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id = 0, parent = 0, memory = 0]) => ({ id, parent, memory }));
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  const held = (id: number): number =>
    (byParent.get(id) ?? []).reduce((sum, child) => sum + child.memory + held(child.id), 0);
  return held(ancestor);
}
