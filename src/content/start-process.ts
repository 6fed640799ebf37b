import { fork, type ChildProcess } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/** Where Astro has Node keep compiled code, if it does: so is that of these processes kept. */
const compiled = getCompileCacheDir();

/** As in `npm run build`: what is soon thrown away is collected less often, in MB. */
const room = 32;

/**
 * Starts a process beside a build, which may be handed whatever can be cloned.
 *
 * @param module its code
 */
export function startProcess(module: URL): ChildProcess {
  return fork(module, {
    execArgv: [`--max-semi-space-size=${room}`],
    serialization: 'advanced',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled && dirname(compiled) },
  });
}
