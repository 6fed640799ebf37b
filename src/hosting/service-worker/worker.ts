/**
 * Keeps the site readable without a network, and out of the way while there is one.
 *
 * - Pages and data come from the network whenever it answers: nobody who is online reads an
 *   outdated text. What is stored stands in where the network fails, or is silent for seconds.
 * - What is stored is one build, whole: every file is compared with the digest that the build
 *   gave it, and a new build takes over once all of it is there. One that cannot be stored
 *   changes nothing. So pages, data and search that are read offline belong together.
 * - Files that are named by their content never go stale; they are answered from any build.
 *   Those of the build before stay, for pages that were open when a new one took over.
 *
 * No library fits: those there are keep one store for all builds and empty it of the old build
 * when the new one takes over, for which it then has to wait until no page is open.
 */
import { answerFresh, answerStored } from './answers.ts';
import { addressOf, dropOldBuilds, storeBuild } from './builds.ts';
import { isNamedByContent } from '../offline-files.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(storeBuild().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const address = addressOf(url);
  if (address === null || !['GET', 'HEAD'].includes(method)) return;
  const answer = isNamedByContent(address) ? answerStored : answerFresh;
  event.respondWith(answer(event, address));
});

async function takeOver(): Promise<void> {
  await dropOldBuilds();
  // Pages are asked for while the worker starts, which would delay them otherwise.
  await self.registration.navigationPreload.enable();
  // The page of the first visit was loaded without the worker.
  await self.clients.claim();
}
