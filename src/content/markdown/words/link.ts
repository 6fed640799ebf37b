import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseAnchorRange } from '../../../model/places/anchor-range.ts';
import { readLinkTarget } from '../../../model/symbols/link-target.ts';
import { fail } from '../fail.ts';

const webAddress = /^(?:https?:\/\/|mailto:)/;

/**
 * A link leads to a web address, or cites: then its target is a document symbol, perhaps
 * with the anchor of a place.
 *
 * @returns it without the words that it links
 * @throws where the target is neither, at a title, and at a link without words
 */
export function readLink(node: Link, file: VFile): { type: 'link'; target: string } {
  const cited = readLinkTarget(node.url);
  if (!cited && !isWebAddress(node.url)) {
    fail(
      file,
      node,
      `a link leads to “${node.url}”, which is neither a document symbol nor a web address`,
      'Write between its round brackets the symbol of what is cited: A/RES/55/2.',
    );
  }
  if (cited?.anchor != null && !parseAnchorRange(cited.anchor)) {
    fail(
      file,
      node,
      `a link leads to “#${cited.anchor}” in ${cited.symbol}, which is no form of anchor`,
      'Write a paragraph as #op5, #pp3 or #op5-a, a note as #fn1.',
    );
  }
  if (node.title != null || node.children.length === 0) {
    fail(
      file,
      node,
      node.children.length === 0 ? 'a link has no words' : 'a link has a title',
      'Write the words of the text between its square brackets, and only the symbol between the round ones.',
    );
  }
  refuseMarkWithin(node, file);
  refuseBackslash(node, file);
  return { type: 'link', target: node.url };
}

/** A note's mark is a link itself, and no link can stand in another. */
function refuseMarkWithin(node: Link, file: VFile): void {
  visit(node, 'footnoteReference', (mark) => {
    fail(
      file,
      mark,
      `the mark of note ${mark.identifier} stands within a link`,
      'Put it behind the link: [words](A/RES/55/2)[^1].',
    );
  });
}

/** In an address that is not between brackets, a backslash is part of the address. */
function refuseBackslash(node: Link, file: VFile): void {
  if (!node.url.includes('\\') && !node.url.includes('%5C')) return;
  fail(
    file,
    node,
    'a web address holds a backslash',
    'Write it without: in an address no sign needs one.',
  );
}

/** A name before the host would make one site look like another: `https://un.org@example.org`. */
function isWebAddress(target: string): boolean {
  if (!webAddress.test(target)) return false;
  const url = URL.parse(target);
  return url !== null && url.username === '' && url.password === '';
}
