import type { Page } from '@playwright/test';

/** What a search showed. */
export interface Answer {
  /** What it said: `17 paragraphs`. */
  readonly status: string;
  /**
   * From opening the page or, once a key was pressed, from the last key, until something found was
   * visible, or that nothing is.
   */
  readonly milliseconds: number;
}

/** Makes the pages opened from now on note when a search is answered. */
export async function noteAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let key = 0;
    let asked = 0;
    let shown: number | null = null;
    addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), true);
    addEventListener(
      'input',
      () => {
        // The key's own time: it may have waited for an earlier search to end.
        asked = key;
        shown = null;
        delete document.documentElement.dataset['answer'];
      },
      true,
    );
    // The form drops answers to earlier keys, so whatever it draws now answers the last one.
    new MutationObserver((changes) => {
      const targets = changes.map(({ target }) => target);
      const said = targets.find(isStatus);
      const isSaid = said !== undefined && said.textContent !== 'Searching …';
      const answered = asked;
      if (!isSaid && !targets.some(isFound)) return;
      requestAnimationFrame(() => {
        setTimeout(() => {
          if (answered !== asked) return;
          shown ??= performance.now();
          if (!isSaid) return;
          const answer = JSON.stringify({
            status: said.textContent,
            milliseconds: shown - asked,
          });
          document.documentElement.dataset['answer'] ??= answer;
        });
      });
    }).observe(document, { childList: true, subtree: true });

    function isFound(node: Node): boolean {
      return node instanceof Element && node.matches('.hits') && node.hasChildNodes();
    }

    function isStatus(node: Node): boolean {
      return node instanceof Element && node.role === 'status';
    }
  });
}

/** Waits until the last search is answered. */
export async function nextAnswer(page: Page): Promise<Answer> {
  const noted = await page.waitForFunction(() => document.documentElement.dataset['answer']);
  return JSON.parse((await noted.jsonValue()) ?? '') as Answer;
}
