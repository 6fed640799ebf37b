/** Words that are still being typed, and so may be the beginnings of others. */
import { plainWord, plainWords } from '../words/words.ts';
import type { IndexHit } from './index.ts';

/** So many of the best hits are read to see whether the index was right: those shown first. */
const SAMPLE = 20;

/** So many are read where it was not. */
const MOST = 100;

/**
 * Those that hold words which begin with the ones given. The index cannot tell: it cuts off
 * the end of a beginning (`confe` finds `conformity`), and where nothing is longer it finds
 * the shorter. Where that is seen in the best hits, only those are kept that were read.
 */
export async function withBeginnings(
  hits: readonly IndexHit[],
  beginnings: readonly string[],
): Promise<readonly IndexHit[]> {
  const sample = hits.slice(0, SAMPLE);
  const right = await holding(sample, beginnings);
  if (right.length === sample.length) return hits;
  return [...right, ...(await holding(hits.slice(SAMPLE, MOST), beginnings))];
}

async function holding(
  hits: readonly IndexHit[],
  beginnings: readonly string[],
): Promise<readonly IndexHit[]> {
  if (beginnings.length === 0) return hits;
  const held = await Promise.all(hits.map(async (hit) => heldWords((await hit.data()).content)));
  return hits.filter((_, at) =>
    beginnings.every((beginning) => held[at]?.some((word) => word.startsWith(beginning))),
  );
}

function heldWords(content: string): string[] {
  return content.split(' ').flatMap((word) => [plainWord(word), ...plainWords(word)]);
}
