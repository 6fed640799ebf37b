import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Instrument } from '../citing/instrument.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';
import { ContentError } from './files/content-error.ts';
import { fileOf, instrumentsFile } from './files/content-folder.ts';
import { readContent, type Memory, type ReadContent } from './read-content.ts';
import { readerDigest } from './reader-digest.ts';

/** What the content holds, in the order of ids. */
interface Content {
  readonly resolutions: readonly UncitedResolution[];
  readonly instruments: readonly Instrument[];
}

declare global {
  // Astro's own way to add a hook is to add to its interface.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Astro {
    interface IntegrationHooks {
      /** Called whenever the content has been read and is in order. */
      'content:read'?: (content: Content) => void;
    }
  }
}

/** What the two loaders are given when Astro loads the collections. */
interface Contexts {
  readonly resolutions: LoaderContext;
  readonly instruments: LoaderContext;
}

/**
 * The loaders of both collections. They read the content together, since some rules hold
 * between files: a text is read only when it or its reader has changed, and what was read is
 * kept as the entry's data. Faults end a build before Astro makes modules of the texts; the
 * development server tells them and goes on with the content as it last was in order.
 *
 * @returns loaders that throw a {@link ContentError} with every fault found
 */
export function contentLoaders(): Readonly<Record<keyof Contexts, Loader>> {
  let given: Partial<Contexts> = {};
  let loading = Promise.withResolvers<unknown>();
  const loader = (name: keyof Contexts): Loader => ({
    name,
    load: async (context) => {
      given = { ...given, [name]: context };
      const { promise, resolve } = loading;
      const { resolutions, instruments } = given;
      if (resolutions && instruments) {
        given = {};
        loading = Promise.withResolvers();
        resolve(load({ resolutions, instruments }));
      }
      await promise;
    },
  });
  return { resolutions: loader('resolutions'), instruments: loader('instruments') };
}

async function load(contexts: Contexts): Promise<void> {
  const { config } = contexts.resolutions;
  const read = async (): Promise<void> => {
    const reader = readerDigest(config.root, config.srcDir);
    const content = keep(
      await readContent(config.root, memoryOf(contexts.resolutions, reader)),
      contexts,
    );
    for (const { hooks } of config.integrations) hooks['content:read']?.(content);
  };
  await read();
  watchContent(contexts.resolutions, read);
}

function memoryOf(context: LoaderContext, reader: string): Memory {
  return {
    digest: (source) => context.generateDigest(`${reader} ${source}`),
    recall: (id, digest) => {
      const entry = context.store.get(id);
      return entry?.digest === digest ? (entry.data as unknown as UncitedResolution) : undefined;
    },
  };
}

/** @throws {ContentError} where there are faults; then everything stays as it was */
function keep(read: ReadContent, { resolutions, instruments }: Contexts): Content {
  if (!read.ok) throw new ContentError(read.faults);
  const ids = new Set(read.texts.map(({ resolution }) => resolution.id));
  for (const id of resolutions.store.keys()) if (!ids.has(id)) resolutions.store.delete(id);
  for (const { resolution, digest } of read.texts) {
    const { id } = resolution;
    const filePath = fileOf(id);
    // Deferred: MDX renders it, when a page asks for it.
    resolutions.store.set({ id, data: { ...resolution }, digest, filePath, deferredRender: true });
    // The list of these is a file of its own, which may be gone while the store is not.
    resolutions.store.addModuleImport(filePath);
  }
  const fresh = read.texts.filter(({ isNew }) => isNew).length;
  resolutions.logger.info(`${read.texts.length} texts, ${fresh} of them read anew`);

  instruments.store.clear();
  for (const { instrument } of read.listed) {
    const { id } = instrument;
    instruments.store.set({ id, data: { ...instrument }, filePath: instrumentsFile });
  }
  return {
    resolutions: read.texts.map(({ resolution }) => resolution),
    // As Astro gives them.
    instruments: read.listed.map(({ instrument }) => instrument).toSorted(byId),
  };
}

function byId({ id }: Instrument, { id: other }: Instrument): number {
  return id < other ? -1 : 1;
}

/** Reads the content again whenever something in its folder changes. Only the development server watches. */
function watchContent({ watcher, config, logger }: LoaderContext, read: () => Promise<void>): void {
  if (!watcher) return;
  const folder = join(fileURLToPath(config.root), 'content');
  watcher.add(folder);
  let waiting = false;
  let last = Promise.resolve();
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => {
      if (waiting || !path.startsWith(folder)) return;
      waiting = true;
      last = last
        .then(() => {
          waiting = false;
          return read();
        })
        .catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
    });
  }
}
