import type { Page } from '@playwright/test';

/** What arrived over the wire. */
export interface Transfer {
  /** `http://127.0.0.1:43210` */
  readonly origin: string;
  /** The path of its address. */
  readonly path: string;
  /** What the browser took it for: `Document`, `Script`, `Font`. */
  readonly type: string;
  /** The size of its body as sent, without headers. */
  readonly bytes: number;
}

/** Records what a page loads from now on. */
export async function recordTraffic(page: Page): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page);
  const transfers: Transfer[] = [];
  const started = new Map<string, Transfer>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { origin, pathname: path } = new URL(response.url);
    // The headers came first, and are not counted.
    started.set(requestId, { origin, path, type, bytes: -response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const response = started.get(requestId);
    if (!response) return;
    transfers.push({ ...response, bytes: response.bytes + encodedDataLength });
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
