import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rooms } from '../../../.config/rooms.mjs';
import { contentLoaders } from '../../../src/content/loader.ts';
import { readerDigest } from '../../../src/content/reader-digest.ts';
import { copyOf } from '../../support/folder-copy.ts';

const adopted = 'content/resolutions/a/res/56/149.mdx';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** A copy of the content and of what reads it, as Astro's loaders see it. */
function project({ isWatched = false } = {}) {
  const copy = copyOf(['content', 'src', 'package-lock.json']);
  onTestFinished(copy.remove);
  const root = pathToFileURL(`${copy.folder}/`);
  const said: string[] = [];
  const handedOn = vi.fn<(content: { readonly resolutions: readonly unknown[] }) => void>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const stores = {
    resolutions: new Map<string, Entry>(),
    instruments: new Map<string, Entry>(),
  };
  const context = (name: keyof typeof stores) =>
    ({
      config: {
        root,
        srcDir: new URL('src/', root),
        integrations: [{ name: 'other', hooks: {} }, { hooks: { 'content:read': handedOn } }],
      },
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
      generateDigest: (text: string) => text,
      ...(isWatched && { watcher }),
    }) as unknown as LoaderContext;
  return {
    ...copy,
    said,
    stores,
    handedOn,
    load: async () => {
      const { resolutions, instruments } = contentLoaders();
      await Promise.all([
        resolutions.load(context('resolutions')),
        instruments.load(context('instruments')),
      ]);
      return said.at(-1);
    },
    save: (path: string) => watcher.emit('change', join(copy.folder, path)),
  };
}

const data = (entry: Entry | undefined) => entry?.data as { status: string; title: string };

test('a second reading reads only the texts that have changed', async () => {
  const { load, replace, stores } = project();
  expect(await load()).toBe('2 texts, 2 of them read anew');
  expect(await load()).toBe('2 texts, 0 of them read anew');
  replace(adopted, 'title: Enhancement', 'title: Promotion');
  expect(await load()).toBe('2 texts, 1 of them read anew');
  expect(data(stores.resolutions.get('a/res/56/149')).title).toMatch(/^Promotion/);
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

test('what was read is handed on to whoever asks for it, once it is in order', async () => {
  const { load, replace, handedOn } = project();
  replace(adopted, 'status: adopted', 'status: draft');
  await expect(load()).rejects.toThrow();
  expect(handedOn).not.toHaveBeenCalled();
  replace(adopted, 'status: draft', 'status: adopted');
  await load();
  await load();
  expect(handedOn.mock.calls.map(([{ resolutions }]) => resolutions.length)).toEqual([2, 2]);
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
  const { load, replace, stores } = project();
  await load();
  replace(adopted, 'status: adopted', 'status: draft');
  await expect(load()).rejects.toThrow(`${adopted}:6: A draft has no day of adoption.`);
  expect(data(stores.resolutions.get('a/res/56/149')).status).toBe('adopted');
});

test('while one writes, the rules within a file and between files hold', async () => {
  const { load, replace, save, said, stores } = project({ isWatched: true });
  await load();
  const text = () => data(stores.resolutions.get('a/res/56/149'));

  replace(adopted, 'status: adopted', 'status: draft');
  save(adopted);
  await vi.waitFor(() => {
    expect(said.at(-1)).toContain(`${adopted}:6: A draft has no day of adoption.`);
  });
  expect(text().status).toBe('adopted');

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
    expect(text().title).toMatch(/^Promotion/);
  });
});
