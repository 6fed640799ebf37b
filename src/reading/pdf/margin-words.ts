import type { Doubt } from '../printed/printed-document.ts';
import { jobNumber, type PageParts } from './page-layout.ts';

const pageNumber = /^\d+(?: ?\/ ?\d+)?$/;
/** What stands in the margins of so many pages is a running head or foot. */
const manyPages = 3;
const request = /^Please recycle$/;

/**
 * What stands in the margins and is none of what documents print there, or runs across a page as
 * a stamp does: it was left out, and may be the document's.
 *
 * @param above the words from which running heads are made: symbol, masthead and title
 */
export function findStrayWords(pages: readonly PageParts[], above: readonly string[]): Doubt[] {
  const known = new Set(above.flatMap(wordsIn));
  const times = Map.groupBy(
    pages.flatMap(({ margin }) => margin.map(({ text }) => text.trim())),
    (text) => text,
  );
  const isRunning = (text: string): boolean => (times.get(text)?.length ?? 0) >= manyPages;
  return pages.flatMap(({ page: { number, across }, margin }): Doubt[] => {
    const strays = margin
      .map(({ text }) => text.trim())
      .filter((text) => !isRunning(text) && !isKnown(text, known));
    const doubt = (where: string, texts: readonly string[]): Doubt => ({
      place: { unit: 'page', number },
      message: `${where} ${texts.map((text) => `“${text}”`).join(', ')}, and was left out. If it belongs to the text, write it there.`,
    });
    return [
      ...(strays.length > 0 ? [doubt('In the margin stands', strays)] : []),
      ...(across.trim() === '' ? [] : [doubt('Across the page runs', [across.trim()])]),
    ];
  });
}

function isKnown(text: string, known: ReadonlySet<string>): boolean {
  const isSign = (part: string): boolean =>
    [pageNumber, jobNumber, request].some((sign) => sign.test(part));
  if (isSign(text)) return true;
  const rest = text.split(/\s{2,}/).filter((part) => !isSign(part));
  return rest.flatMap(wordsIn).every((word) => known.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
