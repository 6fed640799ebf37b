/** Makes sure that there is a browser before the end-to-end tests begin. */
import { findChromium, installChromium } from '../support/chromium.ts';

try {
  if (findChromium() === null) installChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
