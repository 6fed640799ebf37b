/** Keeps the whole site in this browser, for a reader who has asked for that. */
import {
  isNamedByContent,
  keptCaches,
  offlineList,
  openedCache,
  type OfflineList,
} from '../../site/offline.ts';
import { recall, remember } from '../memory.ts';

/** How many files are fetched at once: few, so that those the page wants are not kept waiting. */
const lanes = 4;
/** Remembers that the site is to be kept. */
const memoryKey = 'offline';
/** Remembers for this visit that what is kept is of the newest build. */
const checkedKey = 'offline-checked';

const scope = new URL(import.meta.env.BASE_URL, location.href).href;

/** Whether the reader wants the site kept. All of it is only once {@link isKept} says so. */
export function isWanted(): boolean {
  return recall(memoryKey) === 'on';
}

/** Whether all of a build is kept. */
export async function isKept(): Promise<boolean> {
  return (await caches.match(scope + offlineList)) !== undefined;
}

/**
 * What can be kept of the newest build.
 *
 * @throws {Error} where it cannot be had
 */
export async function fetchList(): Promise<OfflineList> {
  return (await (await fetchFile(offlineList)).json()) as OfflineList;
}

/**
 * Keeps all files of a list, and with the last of them lets go of earlier builds. What is kept
 * already, of this build or unchanged of another, is not fetched again; so what was broken off
 * goes on. Every file is compared with its digest: a host that is just being brought up to date
 * may have files of two builds.
 *
 * @param progress called after each file
 * @throws {Error} where a file cannot be had, is not of this build, or finds no room
 */
export async function keepSite(
  { id, bytes, files }: OfflineList,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  remember(memoryKey, 'on');
  const name = keptCaches(scope) + id;
  const earlier = (await keptNames()).filter((other) => other !== name);
  const cache = await caches.open(name);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const before = await keptLists(earlier);
  const all = Object.entries(files);
  const tasks = all.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [address, digest] of tasks) {
      // Who has taken it back meanwhile wants no more.
      if (!isWanted()) return;
      const url = scope + address;
      if (!known.has(url)) {
        const same = before.find(({ list }) => list.files[address] === digest);
        const unchanged = same && (await caches.match(url, { cacheName: same.cacheName }));
        await cache.put(url, unchanged ?? (await fetchFile(address, digest)));
      }
      progress(++done, all.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  if (!isWanted()) {
    await forgetSite();
    return;
  }
  const list: OfflineList = { id, bytes, files };
  await cache.put(scope + offlineList, new Response(JSON.stringify(list)));
  await dropEarlier(earlier, files);
}

/** Lets go of the whole site. What the reader has opened since is kept as ever. */
export async function forgetSite(): Promise<void> {
  remember(memoryKey, '');
  await Promise.all((await keptNames()).map((name) => caches.delete(name)));
}

/** Once a visit: keeps the newest build, where the reader wants the site kept. */
export async function keepUpToDate(): Promise<void> {
  try {
    if (!isWanted() || sessionStorage.getItem(checkedKey)) return;
    const list = await fetchList();
    const [name] = await keptNames();
    if (name !== keptCaches(scope) + list.id || !(await isKept())) await keepSite(list);
    sessionStorage.setItem(checkedKey, list.id);
  } catch {
    // The build that is kept stays as it is until the next page.
  }
}

async function fetchFile(address: string, integrity = ''): Promise<Response> {
  const response = await fetch(scope + address, { integrity, cache: 'no-store' });
  // Some hosts answer with that page only where nothing is found, even at its own address.
  if (!response.ok && address !== '404.html') {
    throw new Error(`${address} could not be kept: the host answered ${response.status}.`);
  }
  // What came by a redirection may not answer a navigation; nor may an error, later.
  return response.redirected || !response.ok
    ? new Response(response.body, { headers: response.headers })
    : response;
}

interface KeptList {
  readonly cacheName: string;
  readonly list: OfflineList;
}

/** The lists of builds that are kept whole. */
async function keptLists(names: readonly string[]): Promise<KeptList[]> {
  const lists = await Promise.all(
    names.map(async (cacheName) => {
      const list = await caches.match(scope + offlineList, { cacheName });
      return list ? [{ cacheName, list: (await list.json()) as OfflineList }] : [];
    }),
  );
  return lists.flat();
}

/**
 * Drops earlier builds, but for the files that pages which are still open may ask for, and what
 * was opened of the new build, since what is kept now is no older.
 */
async function dropEarlier(earlier: readonly string[], files: OfflineList['files']): Promise<void> {
  const opened = await caches.open(openedCache(scope));
  for (const address of Object.keys(files)) await opened.delete(scope + address);
  for (const name of earlier) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const isGone = !(request.url.slice(scope.length) in files);
      const file = isGone && isNamedByContent(request.url) && (await cache.match(request));
      if (file) await opened.put(request.url, file);
    }
    await caches.delete(name);
  }
}

async function keptNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(keptCaches(scope)));
}
