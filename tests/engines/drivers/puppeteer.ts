/** Chromium, and Firefox as it is installed, over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { launch, type LaunchOptions, type Page } from 'puppeteer-core';
import { findChromium, quietFlags } from '../../support/chromium.ts';
import { onPath } from '../../support/on-path.ts';
import { windowSize, type Engine, type EngineBrowser, type EnginePage } from '../engine.ts';

const chromiumPath = findChromium();
const firefoxPath = findFirefox();

export const chromium: Engine = {
  name: 'Chromium',
  needs: 'Chrome or Chromium, or CHROMIUM_PATH',
  start: chromiumPath === null ? null : () => start('chrome', chromiumPath, chromiumFlags()),
};

export const firefox: Engine = {
  name: 'Firefox',
  needs: 'Firefox, as of Debian’s package firefox-esr, or FIREFOX_PATH',
  start: firefoxPath === null ? null : () => start('firefox', firefoxPath, []),
};

function findFirefox(): string | null {
  const candidates = [
    process.env['FIREFOX_PATH'] ?? '',
    onPath('firefox') ?? '',
    onPath('firefox-esr') ?? '',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function chromiumFlags(): string[] {
  // Chromium's sandbox does not start for root.
  return process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : [...quietFlags];
}

async function start(
  browser: NonNullable<LaunchOptions['browser']>,
  executablePath: string,
  args: string[],
): Promise<EngineBrowser> {
  const started = await launch({ browser, executablePath, args, defaultViewport: windowSize });
  return {
    version: await started.version(),
    page: driven(await started.newPage()),
    close: () => started.close(),
  };
}

function driven(page: Page): EnginePage {
  return {
    open: async (address) => {
      await page.goto('about:blank');
      await page.goto(address);
    },
    ask: async (question, selector = '') => page.evaluate(question, selector),
    click: (selector) => page.click(selector),
    hover: (selector) => page.hover(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  };
}
