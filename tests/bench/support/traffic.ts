import type { Page } from '@playwright/test';

/** What arrived over the wire. */
export interface Transfer {
  /** The path of its address. */
  readonly path: string;
  /** The size of its body as sent, without headers. */
  readonly bytes: number;
}

/** Records what a page loads from now on. */
export async function recordTraffic(page: Page): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page);
  const transfers: Transfer[] = [];
  const started = new Map<string, { readonly path: string; readonly headers: number }>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const path = new URL(response.url).pathname;
    started.set(requestId, { path, headers: response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const response = started.get(requestId);
    if (!response) return;
    const bytes = encodedDataLength - response.headers;
    transfers.push({ path: response.path, bytes });
  });
  await session.send('Network.enable');
  return transfers;
}

/** How much there is of it. */
export function sumOf(transfers: readonly Transfer[]): {
  readonly requests: number;
  readonly bytes: number;
} {
  return {
    requests: transfers.length,
    bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
