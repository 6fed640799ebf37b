/** WebKit as GTK has it: its driver, its own small browser, and a screen that nobody sees. */
import { globSync } from 'node:fs';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { onPath } from '../../support/on-path.ts';
import { windowSize, type Engine, type EngineBrowser, type EnginePage } from '../engine.ts';
import { openScreen } from './screen.ts';

const driverPath = onPath('WebKitWebDriver');
const screenPath = onPath('Xvfb');
const [browserPath = null] = globSync([
  '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
  '/usr/libexec/webkit*gtk*/MiniBrowser',
]);

export const webkit: Engine = {
  name: 'WebKit',
  needs: 'Debian’s packages webkit2gtk-driver and xvfb, or what they hold',
  start:
    driverPath === null || screenPath === null || browserPath === null
      ? null
      : () => start(driverPath, screenPath, browserPath),
};

async function start(
  driverPath: string,
  screenPath: string,
  browserPath: string,
): Promise<EngineBrowser> {
  const screen = await openScreen(screenPath);
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setEnvironment({ ...definedOnly(process.env), DISPLAY: screen.name })
    .build();
  const stop = async (): Promise<void> => {
    await service.kill();
    screen.close();
  };
  try {
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
      })
      .build();
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...windowSize });
    const capabilities = await driver.getCapabilities();
    return {
      version: `WebKitGTK/${capabilities.getBrowserVersion() ?? ''}`,
      page: driven(driver),
      close: async () => {
        await driver.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function driven(driver: WebDriver): EnginePage {
  return {
    open: async (address) => {
      await driver.get('about:blank');
      await driver.get(address);
      // The driver may return while the page is still loading.
      await driver.wait(() => driver.executeScript(() => document.readyState === 'complete'));
    },
    ask: (question, selector = '') => driver.executeScript(question, selector),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    hover: async (selector) => {
      const origin = await driver.findElement(By.css(selector));
      // To point at what is out of view is an error here.
      await driver.executeScript((element: Element) => {
        element.scrollIntoView({ block: 'center' });
      }, origin);
      await driver.actions().move({ origin }).perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key) =>
      driver
        .actions()
        .sendKeys(key === 'Enter' ? Key.ENTER : Key.ESCAPE)
        .perform(),
  };
}

/** The variables of the environment, without such as have no value. */
function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
