import type { Page } from '@playwright/test';

/** Keeps a page waiting for what it asks for at addresses of a pattern, until what is given is called. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}
