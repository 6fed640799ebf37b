import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Leaves no half-built site behind: a build that ends before its last step takes what it
 * has written with it. Must be the last of the integrations.
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
      },
      'astro:build:done': () => {
        if (removeOutput) process.removeListener('exit', removeOutput);
      },
    },
  };
}
