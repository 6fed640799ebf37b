/** Marks the words that were searched for in the paragraph that a hit opened. */
import { element } from '../element.ts';
import { forgetLanding, landingHere } from './landing-words.ts';

const highlightName = 'searched';

/**
 * Marks the words where the page was reached from a hit, if the browser can mark words
 * without changing the text (CSS Custom Highlight API), and offers to clear that.
 */
export function markLanding(): void {
  if (!('highlights' in CSS)) return;
  clearMarks();
  const paragraph = document.querySelector(':target');
  const ranges = paragraph
    ? (landingHere()?.words ?? []).flatMap((word) => rangesOf(word, paragraph))
    : [];
  if (ranges.length === 0) return;
  CSS.highlights.set(highlightName, new Highlight(...ranges));

  const button = element(
    'button',
    { type: 'button', class: 'clear-marks', 'data-apparatus': '' },
    'Clear marked words',
  );
  button.addEventListener('click', () => {
    forgetLanding();
    clearMarks();
  });
  // After the words, before the sub-paragraphs.
  paragraph?.insertBefore(button, paragraph.querySelector(':scope > .para'));
}

// A reader who goes on to another paragraph leaves the marks behind.
addEventListener('hashchange', () => {
  if (!landingHere()) clearMarks();
});

function clearMarks(): void {
  CSS.highlights.delete(highlightName);
  document.querySelector('.clear-marks')?.remove();
}

/** Where a word stands in an element as a whole word. */
function rangesOf(word: string, root: Element): Range[] {
  return textNodes(root).flatMap((node) =>
    positions(word, node.data).map((start) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      return range;
    }),
  );
}

function positions(word: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) found.push(at);
  }
  return found;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
