import { EventEmitter } from 'node:events';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rooms } from '../../../.config/rooms.mjs';
import { reading } from '../../../src/content/integration.ts';
import { takeTexts } from '../../../src/content/kept-texts.ts';
import { contentLoaders } from '../../../src/content/loaders.ts';
import { readerDigest } from '../../../src/content/reader-digest.ts';
import { copyOf } from '../../support/folder-copy.ts';

const adopted = 'content/resolutions/a/res/56/149.mdx';

type Entry = Parameters<LoaderContext['store']['set']>[0];
type Hooks = AstroIntegration['hooks'];

/** A copy of the content and of what reads it, as Astro has it read: each load is another build. */
function project({ isWatched = false } = {}) {
  const copy = copyOf(['content', 'src', 'package-lock.json']);
  onTestFinished(copy.remove);
  const root = pathToFileURL(`${copy.folder}/`);
  const said: string[] = [];
  const told = vi.fn<NonNullable<Hooks['content:in-order']>>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const stores = {
    resolutions: new Map<string, Entry>(),
    instruments: new Map<string, Entry>(),
  };
  const start = (command: string) => {
    const config = {
      root,
      srcDir: new URL('src/', root),
      cacheDir: new URL('cache/', root),
      integrations: [reading(), { name: 'other', hooks: { 'content:in-order': told } }],
    };
    for (const { hooks } of config.integrations) {
      void hooks['astro:config:setup']?.({ command } as Parameters<
        NonNullable<Hooks['astro:config:setup']>
      >[0]);
      void hooks['astro:config:done']?.({ config } as unknown as Parameters<
        NonNullable<Hooks['astro:config:done']>
      >[0]);
    }
    return config;
  };
  const context = (name: keyof typeof stores, config: ReturnType<typeof start>) =>
    ({
      config,
      store: {
        get: (id: string) => stores[name].get(id),
        keys: () => [...stores[name].keys()],
        set: (entry: Entry) => stores[name].set(entry.id, entry),
        delete: (id: string) => stores[name].delete(id),
        clear: () => {
          stores[name].clear();
        },
        addModuleImport: vi.fn(),
      },
      logger: { info: (line: string) => said.push(line), error: (line: string) => said.push(line) },
      generateDigest: (data: unknown) => JSON.stringify(data),
      ...(isWatched && { watcher }),
    }) as unknown as LoaderContext;
  return {
    ...copy,
    start,
    said,
    stores,
    told,
    kept: new URL('cache/texts', root),
    load: async () => {
      const config = start('build');
      const { resolutions, instruments } = contentLoaders();
      await Promise.all([
        resolutions.load(context('resolutions', config)),
        instruments.load(context('instruments', config)),
      ]);
      return said.at(-1);
    },
    save: (path: string) => watcher.emit('change', join(copy.folder, path)),
  };
}

/** The adopted text as pages have it. */
const text = () => globalThis.contentInHand?.resolutions.find(({ id }) => id === 'a/res/56/149');

test('a second reading reads only the texts that have changed', async () => {
  const { load, replace } = project();
  expect(await load()).toBe('2 texts, 2 of them read anew');
  expect(await load()).toBe('2 texts, 0 of them read anew');
  replace(adopted, 'title: Enhancement', 'title: Promotion');
  expect(await load()).toBe('2 texts, 1 of them read anew');
  expect(text()?.title).toMatch(/^Promotion/);
});

test('all texts are read anew when the code that reads them has changed', async () => {
  const { load, write } = project();
  await load();
  write('src/content/markdown/new.ts', '');
  expect(await load()).toBe('2 texts, 2 of them read anew');
});

test('the code that reads texts is that of its room and of those it may import, and the packages', () => {
  const { folder, write, remove } = copyOf(['src', 'package-lock.json']);
  onTestFinished(remove);
  const root = pathToFileURL(`${folder}/`);
  const digest = () => readerDigest(root, new URL('src/', root));
  const digests = [digest()];
  for (const room of ['content', ...(rooms['content']?.rooms ?? [])]) {
    write(`src/${room}/new.ts`, '');
    digests.push(digest());
  }
  write('package-lock.json', '{}');
  digests.push(digest());
  expect(new Set(digests).size).toBe(digests.length);
  write('src/pages/new.ts', '');
  expect(digest()).toBe(digests.at(-1));
});

test('all texts are read anew when what was kept of them is cut off', async () => {
  const { load, kept } = project();
  await load();
  truncateSync(kept, 20);
  expect(await load()).toBe('2 texts, 2 of them read anew');
  expect(await load()).toBe('2 texts, 0 of them read anew');
});

test('what was read is told to whoever asks for it, once it is in order', async () => {
  const { load, replace, told, kept } = project();
  replace(adopted, 'status: adopted', 'status: draft');
  await expect(load()).rejects.toThrow();
  expect(told).not.toHaveBeenCalled();
  replace(adopted, 'status: draft', 'status: adopted');
  await load();
  await load();
  expect(told.mock.calls).toEqual([
    [globalThis.contentInHand, kept],
    [globalThis.contentInHand, kept],
  ]);
  expect(takeTexts(kept).map(({ resolution }) => resolution)).toEqual(
    globalThis.contentInHand?.resolutions,
  );
});

test('reading begins before Astro asks for it', async () => {
  const { start, told } = project();
  start('build');
  await vi.waitFor(() => {
    expect(told).toHaveBeenCalledOnce();
  });
});

test('where a built site is served, nothing is read', async () => {
  const { start } = project();
  const [integration] = start('preview').integrations;
  await expect(integration?.hooks['content:read']?.()).rejects.toThrow('no content is read');
});

test('Astro draws pages anew by what has changed: a text, or the list of instruments', async () => {
  const { load, replace, stores } = project();
  const digests = () =>
    Object.values(stores).map((store) => [...store.values()].map(({ digest }) => digest));
  await load();
  const [texts, instruments] = digests();
  replace(adopted, 'title: Enhancement', 'title: Promotion');
  await load();
  expect(digests()[0]).not.toEqual(texts);
  expect(digests()[1]).toEqual(instruments);
  replace('content/instruments.yaml', 'kind: treaty', 'kind: declaration');
  await load();
  expect(digests()[1]).not.toEqual(instruments);
});

test('a text whose file is gone is gone', async () => {
  const { load, write, delete: remove, stores } = project();
  write('content/instruments.yaml', '[]');
  await load();
  remove('content/resolutions/e/cn.4/2002/draft.mdx');
  await load();
  expect([...stores.resolutions.keys()]).toEqual(['a/res/56/149']);
});

test('faults end the reading, and leave what was read before', async () => {
  const { load, replace } = project();
  await load();
  replace(adopted, 'status: adopted', 'status: draft');
  await expect(load()).rejects.toThrow(`${adopted}:6: A draft has no day of adoption.`);
  expect(text()?.status).toBe('adopted');
});

test('while one writes, the rules within a file and between files hold', async () => {
  const { load, replace, save, said } = project({ isWatched: true });
  await load();

  replace(adopted, 'status: adopted', 'status: draft');
  save(adopted);
  await vi.waitFor(() => {
    expect(said.at(-1)).toContain(`${adopted}:6: A draft has no day of adoption.`);
  });
  expect(text()?.status).toBe('adopted');

  replace(adopted, 'status: draft', 'status: adopted');
  replace(adopted, 'resolution 55/109', '[resolution 55/109](A/RES/56/149#op99)');
  save(adopted);
  await vi.waitFor(() => {
    expect(said.at(-1)).toContain('A/RES/56/149 has no op99');
  });

  replace(adopted, '#op99', '#op5');
  replace(adopted, 'title: Enhancement', 'title: Promotion');
  save(adopted);
  await vi.waitFor(() => {
    expect(text()?.title).toMatch(/^Promotion/);
  });
});
