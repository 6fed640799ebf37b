/** Where in a text a pinpoint arrives: texts are cited by words that fit several anchors. */

import { isParagraph, makeAnchor, parseAnchor, type PlaceAnchor } from '../model/places/anchor.ts';
import { allSections, withSubParagraphs } from '../model/text/paragraphs.ts';
import type { ResolutionText } from '../model/text/resolution.ts';

/** All that has an anchor in a text: paragraphs, headings, quoted texts’ too, and notes. */
export function anchorsIn(text: ResolutionText): ReadonlySet<string> {
  const paragraphs = withSubParagraphs(text.paragraphs);
  const notes = [...text.notes, ...paragraphs.flatMap(({ table }) => table?.notes ?? [])];
  return new Set([...paragraphs, ...allSections(text), ...notes].map(({ anchor }) => anchor));
}

/**
 * The place of a text that an anchor or range made of words means, `ii-op3` of "section II,
 * paragraph 3": as it is called in the text, where numbers may run on through the sections and the
 * only annex may be cited as annex I; else what holds it, a paragraph or a heading. Null where the
 * text has nothing of it.
 */
export function placeInText(text: ResolutionText, anchor: string): string | null {
  return placeAmong(anchorsIn(text), anchor);
}

/** The same among the anchors of a text. */
export function placeAmong(known: ReadonlySet<string>, anchor: string): string | null {
  const [first = '', second] = anchor.split(':');
  const from = nearest(first, known);
  if (second === undefined || from === null) return from;
  const to = nearest(second, known);
  return to === null || to === from ? from : `${from}:${to}`;
}

function nearest(anchor: string, known: ReadonlySet<string>): string | null {
  if (known.has(anchor)) return anchor;
  const parsed = parseAnchor(anchor);
  if (!parsed || parsed.type === 'note' || parsed.type === 'tableNote') return null;
  return (
    holders(parsed)
      .flatMap(spellings)
      .map(makeAnchor)
      .find((candidate) => known.has(candidate)) ?? null
  );
}

/** The place and what holds it, from the inside out. */
function holders(anchor: PlaceAnchor): PlaceAnchor[] {
  if (isParagraph(anchor) && anchor.labels.length > 0 && anchor.number !== null) {
    return [anchor, ...holders({ ...anchor, labels: anchor.labels.slice(0, -1) })];
  }
  const { quotedIn, annex, sections, unit } = anchor;
  const heading = { type: 'heading', quotedIn, annex, number: null } as const;
  const headings = [
    ...(unit ? [{ ...heading, sections, unit }] : []),
    ...sections.map((_, depth) => ({
      ...heading,
      sections: sections.slice(0, sections.length - depth),
      unit: null,
    })),
    ...(annex ? [{ ...heading, sections: [], unit: null }] : []),
  ];
  const quoting = quotedIn ? holders(quotedIn.paragraph) : [];
  return [anchor, ...headings, ...quoting];
}

/** The ways in which texts call one place, the one that names most of it first. */
export function spellings(anchor: PlaceAnchor): PlaceAnchor[] {
  return annexSpellings(anchor).flatMap((one) => [
    one,
    ...sectionSpellings(one),
    ...(isParagraph(one) && one.sections.length > 0 ? [{ ...one, sections: [] }] : []),
  ]);
}

/** An only annex has no number in its anchor, and a first one may be cited without. */
function annexSpellings(anchor: PlaceAnchor): PlaceAnchor[] {
  const { annex } = anchor;
  if (annex?.number === 1) return [anchor, { ...anchor, annex: { number: null } }];
  return annex?.number === null ? [anchor, { ...anchor, annex: { number: 1 } }] : [anchor];
}

/** An outermost C is a numeral in one text and a letter in another. */
function sectionSpellings(anchor: PlaceAnchor): PlaceAnchor[] {
  const [first = '', ...inner] = anchor.sections;
  const letter = first.replace('sect-', '');
  if (letter.length !== 1) return [];
  return [{ ...anchor, sections: [first === letter ? `sect-${letter}` : letter, ...inner] }];
}
