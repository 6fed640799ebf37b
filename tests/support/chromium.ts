import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onPath } from './on-path.ts';

/** What keeps Chromium from calling home. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Chromium without a window, as Debian packages it: the same engine at half the processor time. */
const withoutWindow = 'chromium-headless-shell';
const installedNames = [
  withoutWindow,
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];
const installedPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium to test with: the one that `CHROMIUM_PATH` names, an installed
 * Chrome or Chromium, or the one Playwright has downloaded. Null where there is none.
 *
 * @throws {Error} where `CHROMIUM_PATH` names no file
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file. Correct or unset it.`);
  }
  const candidates = [...installedNames.map(onPath), ...installedPaths, chromium.executablePath()];
  return candidates.find((path) => path !== null && existsSync(path)) ?? null;
}

/**
 * Installs a Chromium: Debian's package where we may, else Playwright's download. Where one is
 * installed, only the lighter one of Debian is looked for.
 *
 * @throws {Error} that says what to do, where none can be had
 */
export function installChromium(): void {
  if (onPath(withoutWindow) === null && process.getuid?.() === 0 && onPath('apt-get') !== null) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', withoutWindow]);
  }
  if (findChromium() !== null) return;
  run('npx', ['playwright', 'install', 'chromium']);
  if (findChromium() !== null) return;
  throw new Error(
    'The end-to-end tests need Chromium, and it could not be installed: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
  );
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
