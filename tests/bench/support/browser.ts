import { chromium, type Browser } from '@playwright/test';
import { findChromium, quietFlags } from '../../support/chromium.ts';

/** Opens a browser, hands it on, and closes it afterwards, come what may. */
export async function withBrowser<Value>(
  use: (browser: Browser) => Promise<Value>,
): Promise<Value> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('There is no Chromium: install one, or set CHROMIUM_PATH to one.');
  }
  const browser = await chromium.launch({
    executablePath,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...quietFlags],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
