/** How requests of the site's pages are answered. */
import { keep, isOfBuild, stored } from './builds.ts';

/** How long a silent network is waited for where something is stored, in milliseconds. */
const patience = 3_000;

/** For what can change: the network, or what is stored where that fails or keeps silent. */
export async function answerFresh(event: FetchEvent, address: string): Promise<Response> {
  const fetched = fetchAndKeep(event, address);
  const first = await Promise.race([fetched, silence()]).catch(() => undefined);
  if (first && first.status < 500) return first;
  return (await fallback(event.request, address)) ?? first ?? fetched.catch(() => missing(event));
}

/** For what never changes under its name: what is stored, or the network. */
export async function answerStored(event: FetchEvent, address: string): Promise<Response> {
  return (await stored(address)) ?? fetchAndKeep(event, address);
}

function fetchAndKeep(event: FetchEvent, address: string): Promise<Response> {
  const fetched = fetchNow(event);
  event.waitUntil(
    // What cannot be kept, for want of room, is answered all the same.
    fetched.then((response) => keep(address, response)).catch(() => undefined),
  );
  return fetched;
}

async function fetchNow({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request);
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

/**
 * A HEAD request asks whether all of the search index can be had: having visited a piece of it
 * is not enough.
 */
async function fallback({ method }: Request, address: string): Promise<Response | undefined> {
  return method === 'GET' || isOfBuild(address) ? stored(address) : undefined;
}

/** Where there is neither a network nor anything stored, the page for unknown addresses leads on. */
async function missing({ request }: FetchEvent): Promise<Response> {
  const page = request.mode === 'navigate' ? await stored('404.html') : undefined;
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
