import type { SourceParagraph, SourceText } from '../drafting/sources.ts';
import { organNamed } from '../model/symbols/organ.ts';
import type { NoteJson, ParagraphJson, ResolutionJson, SectionJson } from './json-schema.ts';

/**
 * A published text as drafts are checked against it: every run of its words, whether it opens a
 * paragraph or is a bullet, a cell, a heading, closing words, a note or of a text that is quoted.
 */
export function sourceText(json: ResolutionJson): SourceText {
  const { id, symbol, designation, title, status, adopted, notes } = json;
  const organ = organNamed(json.organ)?.name ?? 'General Assembly';
  const paragraphs = [...wordsIn(json, []), ...notes.flatMap((note) => wordsOfNote(note, []))];
  return {
    resolution: { id, symbol, designation, title, organ, status, adopted },
    paragraphs: paragraphs.filter(({ words }) => words !== ''),
    anchors: new Set(paragraphs.map(({ anchor }) => anchor)),
  };
}

/** A text, or one that a paragraph quotes. */
type Text = Pick<ResolutionJson, 'sections' | 'paragraphs'>;

function wordsIn({ sections, paragraphs }: Text, holders: readonly string[]): SourceParagraph[] {
  const around = holdersOf(sections);
  const below = (anchor: string | undefined): string[] => [
    ...(anchor === undefined ? [] : [anchor, ...(around.get(anchor) ?? [])]),
    ...holders,
  ];
  let printed = 0;
  return [
    ...paragraphs.flatMap((paragraph) => {
      const own = sections.findIndex(({ anchor }) => anchor === paragraph.section);
      const headings = sections.slice(printed, own + 1);
      printed = Math.max(printed, own + 1);
      return [...headings.flatMap(heading), ...wordsOf(paragraph, below(paragraph.section))];
    }),
    ...sections.slice(printed).flatMap(heading),
  ];

  /** Its title without its number, and with it: what a draft numbers by itself has none. */
  function heading({ anchor, marker, title }: SectionJson): SourceParagraph[] {
    const runs = new Set([title || marker, `${marker} ${title}`.trim()]);
    return [...runs].map((words) => ({ anchor, words, holders: below(anchor).slice(1) }));
  }
}

/** For each heading those that it stands under, the nearest first. */
function holdersOf(sections: readonly SectionJson[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, readonly string[]>();
  const open: SectionJson[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    around.set(section.anchor, open.map(({ anchor }) => anchor).reverse());
    open.push(section);
  }
  return around;
}

function wordsOf(paragraph: ParagraphJson, holders: readonly string[]): SourceParagraph[] {
  const { anchor, text, lines = [], table, paragraphs, quoted = [], closing = [] } = paragraph;
  const own = (runs: readonly { readonly text: string }[]): SourceParagraph[] =>
    runs.map((run) => ({ anchor, words: run.text, holders }));
  const within = [anchor, ...holders];
  return [
    ...own([{ text }, ...lines, ...(table?.rows.flat() ?? [])]),
    ...(table?.notes ?? []).flatMap((note) => wordsOfNote(note, within)),
    ...paragraphs.flatMap((sub) => wordsOf(sub, within)),
    ...quoted.flatMap((one) => wordsIn(one, within)),
    ...own(closing),
  ];
}

function wordsOfNote({ anchor, text }: NoteJson, holders: readonly string[]): SourceParagraph[] {
  return [{ anchor, words: text, holders }];
}
