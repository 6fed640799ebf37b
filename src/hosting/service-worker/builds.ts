/** The builds of the site that the browser stores: each in a cache of its own, whole or not at all. */
import { isNamedByContent, type OfflineBuild } from '../offline-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in front of this script when the site is built. */
declare const BUILD: OfflineBuild;

/** How many of the pages and data that the reader has visited are stored anew for a new build. */
const mostVisited = 100;
/** How many files are fetched at once: few, so that those the page wants are not kept waiting. */
const lanes = 4;

/** Other sites may share the origin, in folders of their own. */
const { scope } = self.registration;
const prefix = `resolution-texts ${scope} `;
const name = prefix + BUILD.id;
const digests = new Map(Object.entries(BUILD.files));

/** Whether an address is stored with the build, and not only once it is visited. */
export function isOfBuild(address: string): boolean {
  return digests.has(address);
}

/** The address of a URL below the folder of the site, without its query; null for those outside. */
export function addressOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  const place = origin + pathname;
  return place.startsWith(scope) ? place.slice(scope.length) : null;
}

/**
 * Stores this build: what it names, and what the reader has visited of the builds before. Files
 * that have not changed are taken from those.
 *
 * @throws {Error} where a file cannot be had or is not of this build; nothing is stored then
 */
export async function storeBuild(): Promise<void> {
  const visited = await visitedAddresses();
  const cache = await caches.open(name);
  const ofBuild = [...digests].map(
    ([address, digest]) =>
      () =>
        store(cache, address, digest),
  );
  const tasks = [...ofBuild, ...visited.map((address) => () => storeAnew(cache, address))].values();
  try {
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        for (const task of tasks) await task();
      }),
    );
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Drops all builds but this one and the one before it, from which pages may still be open. */
export async function dropOldBuilds(): Promise<void> {
  const others = (await storedBuilds()).filter((build) => build !== name);
  await Promise.all(others.slice(0, -1).map((build) => caches.delete(build)));
}

/**
 * What is stored for an address: of this build alone, but where the name vouches for the
 * content, of any.
 */
export async function stored(address: string): Promise<Response | undefined> {
  const builds = isNamedByContent(address) ? await storedBuilds() : [name];
  return firstMatch(builds, keyOf(address));
}

/** Stores what has been visited, unless it is stored as part of the build or no whole answer. */
export async function keep(address: string, response: Response): Promise<void> {
  if (isOfBuild(address) || response.status !== 200 || response.redirected) return;
  const copy = response.clone();
  const cache = await caches.open(name);
  await cache.put(keyOf(address), copy);
}

async function store(cache: Cache, address: string, digest: string): Promise<void> {
  const key = keyOf(address);
  const before = await firstMatch(await storedBuilds(), key);
  await cache.put(key, before ?? (await fetchFile(address, digest)));
}

/**
 * Fetches a file of the build. The browser compares it with the digest: while a host is being
 * brought up to date, it may have the worker of a new build and still the pages of the old.
 */
async function fetchFile(address: string, integrity: string): Promise<Response> {
  const response = await fetch(scope + address, integrity ? { integrity, cache: 'no-cache' } : {});
  // Some hosts answer with that page only where nothing is found, even at its own address.
  if (!response.ok && address !== '404.html') throw failure(address, response);
  // What came by a redirection may not answer a navigation.
  return response.redirected ? new Response(response.body, response) : response;
}

/** Stores what was visited as it is now; what is no longer there, no longer. */
async function storeAnew(cache: Cache, address: string): Promise<void> {
  const response = await fetch(scope + address, { cache: 'no-cache' });
  if (response.status >= 500) throw failure(address, response);
  if (response.ok && !response.redirected) await cache.put(keyOf(address), response);
}

/** Addresses stored with earlier builds and not with this one, the last ones that were visited. */
async function visitedAddresses(): Promise<string[]> {
  const addresses = new Set<string>();
  for (const build of await storedBuilds()) {
    for (const { url } of await (await caches.open(build)).keys()) {
      const address = addressOf(url);
      if (address !== null && !isOfBuild(address) && !isNamedByContent(address))
        addresses.add(address);
    }
  }
  return [...addresses].slice(-mostVisited);
}

/** The names of the caches of this site, the oldest first. */
async function storedBuilds(): Promise<string[]> {
  return (await caches.keys()).filter((build) => build.startsWith(prefix));
}

async function firstMatch(builds: string[], key: string): Promise<Response | undefined> {
  for (const cacheName of builds) {
    const match = await caches.match(key, { cacheName });
    if (match) return match;
  }
  return undefined;
}

/** An address with the digest of what is stored there: one key never has two contents. */
function keyOf(address: string): string {
  return `${scope}${address}?${encodeURIComponent(digests.get(address) ?? '')}`;
}

function failure(address: string, { status }: Response): Error {
  return new Error(`${address} could not be stored: the host answered ${status}.`);
}
