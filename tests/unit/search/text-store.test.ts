import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { createTextStore } from '../../../src/search/engine/text-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands for a server: texts arrive when they are let through, unless they are dropped before. */
function serve(): { readonly asked: string[]; readonly let: (text: string) => void } {
  const asked: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    asked.push(address);
    return new Promise((resolve, reject) => {
      waiting.push((text) => {
        resolve(new Response(gzipSync(text)));
      });
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  });
  return { asked, let: (text) => waiting.at(-1)?.(text) };
}

test('a text is loaded once, and read', async () => {
  const server = serve();
  const store = createTextStore('/pagefind/');
  const first = store.load('en_1');
  const second = store.load('en_1');
  server.let('A title ␃op1: Decides');
  expect((await first).title).toBe('A title');
  expect((await second).paragraphs.map(({ anchor }) => anchor)).toEqual(['op1']);
  expect(server.asked).toEqual(['/pagefind/fragment/en_1.pf_fragment']);
  expect(store.has('en_1')).toBe(true);
});

test('a text that is no longer wanted is not loaded on, and is loaded anew once it is wanted', async () => {
  const server = serve();
  const store = createTextStore('/pagefind/');
  const dropped = store.load('en_1');
  store.dropOthers(['en_2']);
  const again = store.load('en_1');
  await expect(dropped).rejects.toThrow('aborted');
  server.let('Anew');
  expect((await again).title).toBe('Anew');
  expect(server.asked).toHaveLength(2);
});

test('it is known how many texts were asked for and are not wanted, since an answer was looked at', () => {
  serve();
  const store = createTextStore('/pagefind/');
  void store.load('en_1');
  void store.load('en_2');
  void store.load('en_2');
  expect(store.inVain(['en_1', 'en_3'])).toBe(1);
  store.answered();
  expect(store.inVain([])).toBe(0);
});
