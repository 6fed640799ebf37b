/**
 * Keeps readable without a network what the reader has opened, at no further request, and stays
 * out of the way while there is one. It is loaded unasked with the first page, so it is small.
 *
 * - Pages and data come from the network whenever it answers: nobody who is online reads an
 *   outdated text. What is kept stands in where the network fails, or is silent for seconds.
 * - Files that are named by their content never go stale; they are answered from what is kept.
 * - A reader who asks for it keeps the whole site (scripts/offline/), which is looked through
 *   after what was opened, since that is newer.
 */
import { isNamedByContent, offlineList, openedCache } from '../../site/offline.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a silent network is waited for where something is kept, in milliseconds. */
const patience = 3_000;
/** How many files are kept of those that were opened. */
const most = 500;

const { scope } = self.registration;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  // Pages are asked for while the worker starts, which would delay them otherwise.
  event.waitUntil(
    Promise.all([self.registration.navigationPreload.enable(), self.clients.claim()]),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const [address = ''] = url.split(/[?#]/);
  if (address.startsWith(scope) && ['GET', 'HEAD'].includes(method)) {
    event.respondWith(answer(event, address));
  }
});

async function answer(event: FetchEvent, address: string): Promise<Response> {
  const kept = isNamedByContent(address) && (await caches.match(address));
  if (kept) return kept;
  const fetched = fetchNow(event);
  // What cannot be kept, for want of room, is answered all the same.
  event.waitUntil(
    fetched.then(
      (response) => keep(event.request, address, response),
      () => undefined,
    ),
  );
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([fetched, silence]).catch(() => undefined);
  if (first && first.status < 500) return first;
  return (await instead(event.request, address)) ?? first ?? fetched.catch(() => missing(event));
}

async function fetchNow({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request);
}

/** Whoever asks past all stores keeps the answer in its own way, or wants none kept. */
async function keep(
  { method, cache }: Request,
  address: string,
  response: Response,
): Promise<void> {
  if (method !== 'GET' || cache === 'no-store' || response.status !== 200 || response.redirected)
    return;
  const copy = response.clone();
  const opened = await caches.open(openedCache(scope));
  await opened.put(address, copy);
  const [oldest, ...others] = await opened.keys();
  if (oldest && others.length >= most) await opened.delete(oldest);
}

/**
 * A HEAD request asks whether all of the search index can be had: having opened a piece of it is
 * not enough.
 */
async function instead({ method }: Request, address: string): Promise<Response | undefined> {
  const isKept = method === 'GET' || (await caches.match(scope + offlineList));
  return isKept ? caches.match(address) : undefined;
}

/** Where there is neither a network nor anything kept: the page for unknown addresses, if it is. */
async function missing({ request }: FetchEvent): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const page = await caches.match(`${scope}404.html`);
  return new Response(page?.body ?? 'You are offline, and this page was not opened before.', {
    status: 404,
    headers: { 'content-type': 'text/html;charset=utf-8' },
  });
}
