import type { AstroIntegration } from 'astro';
import { codeVersion } from '../hosting/code-version.ts';
import { Beside } from './beside.ts';
import type { CollectionTask, PicturesTask } from './collection-process.ts';
import type { Pictured } from './pictures.ts';
import type { TextsTask } from './texts-process.ts';

interface Settings {
  readonly texts: Omit<TextsTask, 'texts' | 'instruments'>;
  readonly pictures: Omit<PicturesTask, 'texts'>;
}

/**
 * Publishes what is no page: in a build by two processes beside Astro, one for the texts and one
 * for pictures and what is made of all texts; in development by one route, as it is asked for. The
 * build fails if one of them does.
 */
export function publishing(): AstroIntegration {
  let isBuild = false;
  let settings: Settings | undefined;
  let processes: Readonly<Record<'texts' | 'collection', Beside>> | undefined;
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
        const site = config.outDir.href;
        const version = codeVersion(config.root, config.srcDir);
        const workedOut = new URL('worked-out', config.cacheDir);
        settings = {
          texts: {
            origin: config.site ?? '',
            base: config.base,
            site,
            kept: new URL('published/', config.cacheDir).href,
            workedOut: workedOut.href,
            version,
          },
          pictures: { kept: new URL('pictures/', config.cacheDir).href, version },
        };
        if (!isBuild) return;
        // While Astro starts and reads the texts, so do these.
        const beside = {
          texts: new Beside(new URL('texts-process.ts', import.meta.url)),
          collection: new Beside(new URL('collection-process.ts', import.meta.url)),
        };
        void beside.texts.until('collected').then((isCollected) => {
          if (isCollected) beside.collection.send({ site } satisfies CollectionTask);
        });
        globalThis.workedOut = async () => {
          beside.texts.hold();
          return (await beside.texts.until('worked out')) ? workedOut : null;
        };
        processes = beside;
      },
      'content:in-order': ({ resolutions, instruments }, { href }) => {
        if (!settings || !processes) return;
        const { texts, pictures } = settings;
        processes.texts.send({ ...texts, texts: href, instruments } satisfies TextsTask);
        processes.collection.send({
          ...pictures,
          texts: resolutions.map(asPictured),
        } satisfies PicturesTask);
      },
      // Now nothing is in the folder of the site but what the last build has left there.
      'astro:build:setup': () => {
        processes?.texts.send('write');
      },
      'astro:build:done': async ({ logger }) => {
        for (const process of Object.values(processes ?? {})) logger.info(await process.end());
      },
    },
  };
}

/** Of a text no more than its picture is made of. */
function asPictured(text: Pictured): Pictured {
  const { id, organ, designation, symbol, title, status, adopted } = text;
  return { id, organ, designation, symbol, title, status, adopted };
}
