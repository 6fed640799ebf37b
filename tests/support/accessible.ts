/** Whether everyone can read a page: what axe finds, and what runs off the side. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong with a page as it stands, once nothing fades in any more.
 *
 * It runs in the page alone, which has no frames. Its own package for Playwright opens a second
 * page to put together what it finds in frames, and takes five times the processor time.
 *
 * @param rules the names of the only rules to hold it to; none for all
 */
export async function axeFaults(page: Page, ...rules: readonly string[]): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    await Promise.all(moving.map(({ finished }) => finished));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(only.length > 0 && { runOnly: [...only] }),
    });
    return violations;
  }, rules);
}

/** Holds a page as it stands to all rules of axe, in light colours and in dark ones. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeFaults(page), colorScheme).toEqual([]);
  }
}

/** By how many pixels a page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
