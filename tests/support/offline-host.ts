import { createServer, type RequestListener, type Server } from 'node:http';
import type { BrowserContext } from '@playwright/test';
import { serveFolder } from './static-server.ts';

/** A host of the site, and the network that leads to it. */
export interface OfflineHost {
  /** The address of the site: `http://127.0.0.1:43210/`. */
  readonly site: string;
  /** Each path that was asked for, with the bytes of its answer. */
  readonly sent: readonly { readonly path: string; readonly bytes: number }[];
  /** Serves another build at the same address. */
  readonly deploy: (folder: string) => Promise<void>;
  /** Answers every request in one way, or never. */
  readonly answer: (listener: RequestListener) => Promise<void>;
  /** Ends the host, and tells the browser that there is no network. */
  readonly cutOff: () => Promise<void>;
}

/**
 * Serves a build of the site at an address of its own.
 *
 * @param quality how well the answers are compressed, from 1 to Brotli's best, 11
 */
export async function startHost(
  context: BrowserContext,
  folder: string,
  quality: number,
): Promise<OfflineHost> {
  const sent: { path: string; bytes: number }[] = [];
  const noteSent = (path: string, bytes: number): void => {
    sent.push({ path, bytes });
  };
  let server = await serveFolder(folder, { quality, sent: noteSent });
  const { origin } = server;
  const port = Number(new URL(origin).port);
  return {
    site: `${origin}/`,
    sent,
    deploy: async (next) => {
      await server.close();
      server = await serveFolder(next, { port, quality, sent: noteSent });
    },
    answer: async (listener) => {
      await server.close();
      server = { origin, close: await listen(createServer(listener), port) };
    },
    cutOff: async () => {
      await server.close();
      await context.setOffline(true);
    },
  };
}

/** @returns how to end the server */
async function listen(server: Server, port: number): Promise<() => Promise<void>> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
}
