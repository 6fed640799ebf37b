import { fork, type ChildProcess } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/** Where Astro has Node keep compiled code, if it does: so is that of these processes kept. */
const compiled = getCompileCacheDir();

/**
 * What is soon thrown away is collected less often, as in `npm run build`; and here without threads
 * beside, since each core has a process already.
 */
const options = ['--max-semi-space-size=32', '--single-threaded-gc'];

/**
 * Starts a process beside a build, which may be handed whatever can be cloned.
 *
 * @param module its code
 */
export function startProcess(module: URL): ChildProcess {
  return fork(module, {
    execArgv: options,
    serialization: 'advanced',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled && dirname(compiled) },
  });
}
