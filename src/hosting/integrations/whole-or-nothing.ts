import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import type { AstroIntegration } from 'astro';

/** Ways in which a process is asked to end, which by itself it then does at once. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Leaves no half-built site behind: a build that ends before its last step, or is ended, takes
 * what it has written with it. Must be the last of the integrations.
 */
export function wholeOrNothing(): AstroIntegration {
  let removeOutput: (() => void) | undefined;
  return {
    name: 'whole-or-nothing',
    hooks: {
      'astro:config:done': ({ config }) => {
        removeOutput = () => {
          rmSync(config.outDir, { recursive: true, force: true });
        };
      },
      'astro:build:start': () => {
        if (removeOutput) process.once('exit', removeOutput);
        for (const signal of signals) process.once(signal, exit);
      },
      'astro:build:done': () => {
        if (removeOutput) process.removeListener('exit', removeOutput);
        for (const signal of signals) process.removeListener(signal, exit);
      },
    },
  };
}

/** Ends the process with the code that shells give for a signal. */
function exit(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal]);
}
