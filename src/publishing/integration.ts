import { fork, type ChildProcess } from 'node:child_process';
import type { AstroIntegration } from 'astro';
import { codeVersion } from '../hosting/code-version.ts';
import type { Said, Task } from './process.ts';

type Settings = Omit<Task, 'resolutions' | 'instruments'>;

/**
 * Publishes what is no page: in a build by a process of its own, beside Astro; in development by
 * one route, as it is asked for. The build fails if the process does.
 */
export function publishing(): AstroIntegration {
  let isBuild = false;
  let settings: Settings | undefined;
  let publisher: ChildProcess | undefined;
  let ended: Promise<Said> | undefined;
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        isBuild = command === 'build';
        if (command === 'dev') {
          injectRoute({ pattern: '/[...file]', entrypoint: new URL('route.ts', import.meta.url) });
        }
      },
      'astro:config:done': ({ config }) => {
        settings = {
          origin: config.site ?? '',
          base: config.base,
          site: config.outDir.href,
          kept: new URL('published/', config.cacheDir).href,
          version: codeVersion(config.root, config.srcDir),
        };
      },
      'content:read': ({ resolutions, instruments }) => {
        if (!settings || !isBuild) return;
        const task: Task = { ...settings, resolutions, instruments };
        publisher = fork(new URL('process.ts', import.meta.url), {
          execArgv: [],
          serialization: 'advanced',
        });
        ended = lastWordOf(publisher);
        publisher.send(task);
        process.once('exit', () => publisher?.kill('SIGKILL'));
      },
      // Now Astro has emptied the folder of the site.
      'astro:build:setup': () => {
        publisher?.send('write');
      },
      'astro:build:done': async ({ logger }) => {
        if (!publisher || !ended) throw new Error('There were no texts to publish.');
        publisher.ref();
        publisher.channel?.ref();
        const said = await ended;
        if (!said.ok) throw new Error(said.message);
        const { files, unchanged, units } = said;
        logger.info(`${files} files; of ${units} texts and comparisons ${unchanged} unchanged`);
      },
    },
  };
}

/** What the process says before it ends. A build that fails before does not wait for it. */
function lastWordOf(publisher: ChildProcess): Promise<Said> {
  let last: Said = {
    ok: false,
    message: 'The process that publishes what is no page ended early.',
  };
  publisher.once('message', (said: Said) => (last = said));
  publisher.once('error', ({ message }) => (last = { ok: false, message }));
  publisher.unref();
  publisher.channel?.unref();
  return new Promise((resolve) => {
    publisher.once('close', () => {
      resolve(last);
    });
  });
}
