import type { Page } from '@playwright/test';

/** What a search showed. */
export interface Answer {
  /** What it said: `17 paragraphs`. */
  readonly status: string;
  /** From opening the page or, once a key was pressed, from the last key, until it was visible. */
  readonly milliseconds: number;
}

/** Makes the pages opened from now on note when a search is answered. */
export async function noteAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let key = 0;
    let asked = 0;
    addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), true);
    addEventListener(
      'input',
      () => {
        // The key's own time: it may have waited for an earlier search to end.
        asked = key;
        delete document.documentElement.dataset['answer'];
      },
      true,
    );
    // The form drops answers to earlier keys, so whatever it draws now answers the last one.
    new MutationObserver((changes) => {
      const said = changes.map(({ target }) => target).find(isStatus);
      const answered = asked;
      if (!said || said.textContent === 'Searching …') return;
      requestAnimationFrame(() => {
        setTimeout(() => {
          if (answered !== asked) return;
          const milliseconds = performance.now() - asked;
          const answer = JSON.stringify({ status: said.textContent, milliseconds });
          document.documentElement.dataset['answer'] ??= answer;
        });
      });
    }).observe(document, { childList: true, subtree: true });

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
