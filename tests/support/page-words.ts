import type { Locator } from '@playwright/test';
import { inOneLine } from './source-words.ts';

/**
 * What an element says in its own words: its text without the apparatus, but with the
 * marks of notes as `[1]`. Lines and blocks are apart even where no space stands between
 * them in the markup.
 */
export async function ownWords(element: Locator): Promise<string> {
  const words = await element.evaluate((node) => {
    const copy = node.cloneNode(true) as Element;
    copy
      .querySelectorAll('[role=doc-noteref], [role=doc-footnote] > a:first-child')
      .forEach((mark) => {
        const holder = mark.closest('[data-apparatus]');
        holder?.before(`[${mark.textContent}]`);
      });
    copy.querySelectorAll('[data-apparatus], style, script').forEach((part) => {
      part.remove();
    });
    copy.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div, br').forEach((block) => {
      block.after(' ');
    });
    return copy.textContent;
  });
  return inOneLine(words);
}

/** The text of an element exactly as it is in the markup, without the apparatus. */
export function exactWords(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const copy = node.cloneNode(true) as Element;
    copy.querySelectorAll('[data-apparatus]').forEach((part) => {
      part.remove();
    });
    return copy.textContent;
  });
}
