import { plainText } from '../model/text/inline.ts';
import type { Citation, Inline, Link } from '../model/text/resolution.ts';
import { splitInlines } from '../model/text/split-inlines.ts';

/** A citation and where it stands in the plain words, in UTF-16 units. */
export interface LocatedCitation {
  readonly start: number;
  readonly end: number;
  readonly citation: Citation;
}

/** How citations are found: in plain words, and in the target of a link. */
export interface CitationFinder {
  /** Citations in plain words, in order and without overlap. */
  readonly inWords: (text: string) => readonly LocatedCitation[];
  /** The citation that a link is, or null where it leads to a web address. */
  readonly inLink: (target: string, text: string) => Citation | null;
}

/**
 * Marks the citations in a paragraph's or note's words: those recognised, and the links
 * whose target names an instrument. Within a link nothing else is recognised.
 */
export function citeInlines(inlines: readonly Inline[], finder: CitationFinder): Inline[] {
  const links = linkRanges(inlines);
  return finder
    .inWords(plainText(inlines))
    .filter(({ start, end }) => !links.some((link) => start < link.end && link.start < end))
    .toReversed()
    .reduce(markCitation, citeLinks(inlines, finder));
}

/** Marks the last citation first, so that the offsets of those before it stay true. */
function markCitation(inlines: Inline[], { start, end, citation }: LocatedCitation): Inline[] {
  const [upToEnd, after] = splitInlines(inlines, end);
  const [before, words] = splitInlines(upToEnd, start);
  const [leadingMarks, cited, rest] = aroundMarks(words);
  return [
    ...before,
    ...leadingMarks,
    { type: 'citation', isTyped: false, citation, children: cited },
    ...rest,
    ...after,
  ];
}

/** A note mark is itself a link, and one link cannot stand in another: keep marks outside. */
function aroundMarks(words: readonly Inline[]): [Inline[], Inline[], Inline[]] {
  const first = words.findIndex(({ type }) => type !== 'noteMark');
  const next = words.findIndex(({ type }, index) => index > first && type === 'noteMark');
  const end = next === -1 ? words.length : next;
  return [words.slice(0, first), words.slice(first, end), words.slice(end)];
}

function citeLinks(inlines: readonly Inline[], finder: CitationFinder): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'link') return citeLink(inline, finder);
    if (!('children' in inline)) return inline;
    return { ...inline, children: citeLinks(inline.children, finder) };
  });
}

function citeLink(link: Link, finder: CitationFinder): Inline {
  const citation = finder.inLink(link.target, plainText(link.children));
  return citation ? { type: 'citation', isTyped: true, citation, children: link.children } : link;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function linkRanges(inlines: readonly Inline[], offset = 0): Range[] {
  let start = offset;
  return inlines.flatMap((inline) => {
    const range = { start, end: start + plainText([inline]).length };
    start = range.end;
    if (inline.type === 'link') return [range];
    return 'children' in inline ? linkRanges(inline.children, range.start) : [];
  });
}
