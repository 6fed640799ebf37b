/** The words of the page as a browser searches them for those that an address names. */
import type { WordRange } from '../../model/places/text-directive.ts';

/** A place in a text node. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** What is no word of the page, or was added to it since it arrived. */
const passedOver =
  'script, style, noscript, template, dialog, .actions, .words-bar, .toast, .preview, .unknown-place, .clear-marks';

/**
 * The words of the page, a text for each block, and where among them a range lies.
 *
 * @returns null where an end of the range is not among them
 */
export function pageWords(
  from: TextPlace,
  to: TextPlace,
): { readonly blocks: readonly string[]; readonly range: WordRange } | null {
  const blocks: string[] = [];
  const ends = new Map<TextPlace, WordRange['from']>();
  let open: Element | null = null;
  const add = (words: string): void => {
    const before = blocks.at(-1) ?? '';
    const joined = before + words.replace(/\s+/g, ' ');
    blocks[blocks.length - 1] = joined.replace(/^ | (?= )/g, '');
  };
  const nodes = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(passedOver)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof HTMLBRElement) add(' ');
    if (!(node instanceof Text) || node.data.trim() === '') {
      if (node instanceof Text && blocks.length > 0) add(' ');
      continue;
    }
    const block = blockOf(node);
    if (block !== open) blocks.push('');
    open = block;
    let done = 0;
    for (const end of [from, to]) {
      if (end.node !== node) continue;
      add(node.data.slice(done, end.offset));
      done = end.offset;
      ends.set(end, { block: blocks.length - 1, at: blocks.at(-1)?.length ?? 0 });
    }
    add(node.data.slice(done));
  }
  const [start, end] = [ends.get(from), ends.get(to)];
  return start && end ? { blocks, range: { from: start, to: end } } : null;
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && /^(?:inline|contents)$/.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}
