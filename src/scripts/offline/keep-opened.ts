/**
 * Has what the reader opens kept to be read without a network, by a service worker that is loaded
 * once the page is; not for readers who ask for little to be loaded, and not where the site is
 * still being written. The page of the first visit came before the worker: it keeps itself, as it
 * is before scripts change it, with what the browser has loaded for it.
 */
import { openedCache } from '../../site/offline.ts';
import { recall } from '../memory.ts';

const { serviceWorker, connection } = navigator as Partial<Navigator> & {
  readonly connection?: { readonly saveData?: boolean };
};
const page =
  serviceWorker && !serviceWorker.controller
    ? `<!doctype html>${document.documentElement.outerHTML}`
    : null;

async function keepOpened(): Promise<void> {
  const { scope } = (await serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`)) ?? {};
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!scope || page === null || (visit?.responseStatus ?? 200) !== 200) return;
  const opened = await caches.open(openedCache(scope));
  const headers = { 'content-type': 'text/html;charset=utf-8' };
  await opened.put(location.origin + location.pathname, new Response(page, { headers }));
  for (const { name } of performance.getEntriesByType('resource')) {
    // From the browser's own store, where it has just been put.
    if (name.startsWith(scope)) await opened.put(name, await fetch(name, { cache: 'force-cache' }));
  }
}

if (import.meta.env.MODE !== 'development' && serviceWorker && !connection?.saveData) {
  addEventListener('load', () => {
    // Where the browser refuses, as some do in private windows, the site works as ever.
    keepOpened().catch(() => undefined);
  });
}

const button = document.querySelector<HTMLElement>('.offline-button');
if (button && serviceWorker && 'caches' in window) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void import('./offline-dialog.ts').then(({ openOfflineDialog }) => openOfflineDialog());
  });
  if (recall('offline')) void import('./kept-site.ts').then(({ keepUpToDate }) => keepUpToDate());
}
