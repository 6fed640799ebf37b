import { chromium, firefox } from './drivers/puppeteer.ts';
import { webkit } from './drivers/webkit.ts';
import type { Engine } from './engine.ts';

/** The three engines that the browsers of today's readers are made with. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];
