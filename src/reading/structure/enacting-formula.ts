import { organs } from '../../model/symbols/organ.ts';
import type { PrintedBlock, Run } from '../printed/printed-document.ts';
import { unset, wordsOf } from '../printed/runs.ts';

const names = organs.flatMap(({ name, otherNames }) => [name, ...otherNames]);

/** `The General Assembly,`, and without a comma where no preamble follows. */
const formula = new RegExp(`^The (?:${names.join('|')}),?$`);

/** Whether a line is the enacting formula of an organ. */
export function isEnactingFormula(words: string): boolean {
  return formula.test(words);
}

/** The organ that an enacting formula names. */
export function organOfFormula(words: string): string | null {
  const spoken = words.replace(/^The /, '').replace(/,$/, '');
  return (
    organs.find(({ name, otherNames }) => [name, ...otherNames].includes(spoken))?.name ?? null
  );
}

/**
 * The blocks after the enacting formula, and its words; empty where there is none.
 *
 * @param latest the last place among the blocks, from 0, at which it is taken for that of the text
 */
export function splitFormula(
  blocks: readonly PrintedBlock[],
  latest = 2,
): {
  readonly enactingFormula: readonly Run[];
  readonly blocks: readonly PrintedBlock[];
} {
  const first = blocks.findIndex(
    (block) => block.type === 'paragraph' && isEnactingFormula(wordsOf(block.runs)),
  );
  const found = blocks[first];
  if (found?.type !== 'paragraph' || first > latest) return { enactingFormula: [], blocks };
  return { enactingFormula: unset(found.runs), blocks: blocks.toSpliced(first, 1) };
}
