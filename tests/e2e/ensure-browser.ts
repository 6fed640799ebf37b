/** Makes sure that there is a browser before the end-to-end tests begin. */
import { findChromium, installChromium } from '../support/chromium.ts';

try {
  // A machine that does nothing but test is given the lighter browser beside the one it may have.
  if (findChromium() === null || process.env['CI'] !== undefined) installChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
