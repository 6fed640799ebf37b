import { expect, test as base } from '@playwright/test';

export { expect };

interface Watching {
  /** What a test provokes on purpose, as it is noted: `error: Failed to load resource: …`. */
  readonly provoked: RegExp | null;
  /** All that has gone wrong so far in the pages of the test. */
  readonly faults: readonly string[];
}

/** What Playwright says where the configuration keeps the service worker out. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

/**
 * A test that fails where any of its pages breaks the Content Security Policy, writes an error
 * or a warning to the console, throws, lacks a file, or asks another machine for anything.
 * Contexts that a test opens by itself are not watched.
 */
export const test = base.extend<Watching>({
  provoked: [null, { option: true }],
  faults: [
    async ({ context, provoked }, use) => {
      const faults: string[] = [];
      const note = (what: string) => faults.push(what);
      context.on('console', (message) => {
        const [type, text] = [message.type(), message.text()];
        const isFault = type === 'error' || type === 'warning';
        if (isFault && text !== blockedWorker) note(`${type}: ${text}`);
      });
      context.on('weberror', (error) => {
        note(`thrown: ${error.error().message}`);
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // The reader went on before it was there.
        if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isServedHere = ['localhost', '127.0.0.1'].includes(hostname);
        if (protocol.startsWith('http') && !isServedHere) note(`elsewhere: ${request.url()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      await use(faults);
      const others = faults.filter((fault) => !provoked?.test(fault));
      expect(others, 'what went wrong in the pages of this test').toEqual([]);
    },
    { auto: true },
  ],
});
