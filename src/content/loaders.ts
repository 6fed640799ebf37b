import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './files/content-error.ts';
import { fileOf, instrumentsFile } from './files/content-folder.ts';
import type { ReadContent } from './read-content.ts';

/** What the two loaders are given when Astro loads the collections. */
interface Contexts {
  readonly resolutions: LoaderContext;
  readonly instruments: LoaderContext;
}

/**
 * The loaders of both collections, which are read together, since some rules hold between files.
 * They tell Astro what entries there are, so that MDX renders the texts and pages are drawn anew
 * when one has changed; what the entries say is in hand. Faults end a build before Astro makes
 * modules of the texts; the development server tells them and goes on with the content as it last
 * was in order.
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
  const { integrations } = contexts.resolutions.config;
  const hook = integrations.map(({ hooks }) => hooks['content:read']).find(Boolean);
  const read = async (): Promise<void> => {
    if (hook) enter(await hook(), contexts);
  };
  await read();
  watchContent(contexts.resolutions, read);
}

/** @throws {ContentError} where there are faults; then everything stays as it was */
function enter(read: ReadContent, { resolutions, instruments }: Contexts): void {
  if (!read.ok) throw new ContentError(read.faults);
  const ids = new Set(read.texts.map(({ resolution }) => resolution.id));
  for (const id of resolutions.store.keys()) if (!ids.has(id)) resolutions.store.delete(id);
  for (const { resolution, digest } of read.texts) {
    const { id } = resolution;
    const filePath = fileOf(id);
    // Deferred: MDX renders it, when a page asks for it.
    resolutions.store.set({ id, data: {}, digest, filePath, deferredRender: true });
    // The list of these is a file of its own, which may be gone while the store is not.
    resolutions.store.addModuleImport(filePath);
  }
  const fresh = read.texts.filter(({ isNew }) => isNew).length;
  resolutions.logger.info(`${read.texts.length} texts, ${fresh} of them read anew`);

  instruments.store.clear();
  for (const { instrument } of read.listed) {
    const { id } = instrument;
    const digest = instruments.generateDigest({ ...instrument });
    instruments.store.set({ id, data: {}, digest, filePath: instrumentsFile });
  }
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
