import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen in memory, for browsers that want one. */
export interface Screen {
  /** `:99`, for the variable `DISPLAY` */
  readonly name: string;
  readonly close: () => void;
}

/**
 * Opens a screen under a name that is free, which Xvfb finds and tells.
 *
 * @param path the path of Xvfb
 * @throws {Error} where it does not start
 */
export async function openScreen(path: string): Promise<Screen> {
  const screen = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(screen, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${String(code)} before there was a screen.`);
  });
  const [number] = (await Promise.race([once(screen.stdio[3] as Readable, 'data'), ended])) as [
    Buffer,
  ];
  ended.catch(() => undefined);
  return {
    name: `:${number.toString().trim()}`,
    close: () => {
      screen.kill();
    },
  };
}
