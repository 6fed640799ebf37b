/** A draft checked whole, or a quotation: what the page, and what is saved of it, are made of. */
import { placeAmong } from '../citing/place-in-text.ts';
import type { OrganName } from '../model/symbols/organ.ts';
import {
  citedIds,
  citedPlace,
  draftCitations,
  type CitedSources,
  type DraftCitation,
} from './cited.ts';
import { likelyTexts, type LoadPiece } from './language-index.ts';
import { findQuotation, readQuotation, type QuotationVerdict } from './quotation.ts';
import { readDraft, type DraftParagraph } from './read-draft.ts';
import type { SourceText } from './sources.ts';
import { verdicts, type Verdict } from './verdicts.ts';

/** A paragraph of a draft with all that was found. */
export interface CheckedParagraph extends DraftParagraph {
  /** Null for the frame of the text, which is not judged. */
  readonly verdict: Verdict | null;
  readonly citations: readonly DraftCitation[];
}

export interface CheckedDraft {
  /** The organ as whose text it was read: "its resolution" is that organ's. */
  readonly organ: OrganName;
  readonly paragraphs: readonly CheckedParagraph[];
  /** Where there is one paragraph alone, it may be a quotation. */
  readonly quotation: CheckedQuotation | null;
}

export interface CheckedQuotation {
  /** What was held to be quoted. */
  readonly words: string;
  /** The place that it was said to be from, as an address here; null where none was said. */
  readonly cited: { readonly id: string; readonly anchor: string | null } | null;
  /** Where it stands, or something like it, the best place first. */
  readonly found: readonly QuotationVerdict[];
}

/** What a check needs of the site. */
export interface Collection extends Omit<CitedSources, 'anchors' | 'organ'> {
  /** The ids of the texts, in the order of the index. */
  readonly ids: readonly string[];
  /** How many pieces the index of their language has. */
  readonly pieces: number;
  readonly loadPiece: LoadPiece;
  readonly loadText: (id: string) => Promise<SourceText>;
  /** Only these texts are checked against; null for all. */
  readonly against: ReadonlySet<string> | null;
}

/** So many texts are read for a paragraph, at most: those likeliest to have its words. */
const textsForParagraph = 3;

/** A text that has less of a paragraph's runs of words than this is not read for it. */
const leastShare = 0.08;

/**
 * Checks a draft.
 *
 * @param progress called after each step with how much is done, from 0 to 1
 * @throws where a piece of the index or a text cannot be had
 */
export async function checkDraft(
  text: string,
  collection: Collection,
  progress: (done: number) => void,
): Promise<CheckedDraft> {
  const draft = readDraft(text);
  const organ = draft.organ ?? 'General Assembly';
  const { instruments } = collection;
  const judged = draft.paragraphs.filter(({ isFrame }) => !isFrame);
  const sources = new Map<string, SourceText>();
  const load = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      if (!sources.has(id)) sources.set(id, await collection.loadText(id));
    }
  };
  for (const [index, { words }] of judged.entries()) {
    await load(await textsFor(words, collection, sources));
    progress((0.8 * (index + 1)) / judged.length);
  }
  const found = verdicts(
    judged.map(({ words }) => words),
    [...sources.values()],
  );
  const held = new Set(collection.ids);
  const cited = draft.paragraphs.flatMap(({ words }) => citedIds(words, organ, instruments));
  await load([...new Set(cited)].filter((id) => held.has(id)));
  progress(1);
  const context = {
    ...collection,
    organ,
    anchors: (id: string) => sources.get(id)?.anchors,
  };
  const paragraphs = draft.paragraphs.map((paragraph) => ({
    ...paragraph,
    verdict: paragraph.isFrame ? null : (found[judged.indexOf(paragraph)] ?? null),
    citations: draftCitations(paragraph.words, context),
  }));
  const [only, ...others] = judged;
  const quotation =
    only && others.length === 0 ? checkQuotation(only, organ, collection, sources) : null;
  return { organ, paragraphs, quotation };
}

/** The texts to read for a paragraph: those read already come first, where they are as likely. */
async function textsFor(
  words: string,
  { ids, pieces, loadPiece, against }: Collection,
  read: ReadonlyMap<string, SourceText>,
): Promise<string[]> {
  const likely = (await likelyTexts(words, pieces, loadPiece))
    .filter(({ share }) => share >= leastShare)
    .flatMap(({ text, share }) => {
      const id = ids[text];
      return id !== undefined && (against === null || against.has(id)) ? [{ id, share }] : [];
    });
  const best = likely[0]?.share ?? 0;
  const known = likely.some(({ id, share }) => read.has(id) && share >= best);
  return known ? [] : likely.slice(0, textsForParagraph).map(({ id }) => id);
}

function checkQuotation(
  { words }: DraftParagraph,
  organ: OrganName,
  { instruments, ids }: Collection,
  sources: ReadonlyMap<string, SourceText>,
): CheckedQuotation {
  const quotation = readQuotation(words);
  const named = citedPlace(quotation.citation, organ, instruments, new Set(ids));
  const known = sources.get(named?.id ?? '')?.anchors;
  const anchor = named?.anchor && known ? placeAmong(known, named.anchor) : null;
  const cited = named && { id: named.id, anchor: anchor ?? named.anchor };
  return {
    words: quotation.words,
    cited,
    found: findQuotation(quotation.words, [...sources.values()], cited),
  };
}
