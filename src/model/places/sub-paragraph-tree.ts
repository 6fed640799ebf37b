/**
 * From the flat run of sub-paragraphs that a text prints to their nesting, found from the
 * labels alone: indentation is a matter of print, labels are the text.
 */
import { labelPosition, type LabelSeries, type SubParagraphLabel } from './sub-paragraph-label.ts';

/** A labelled block of text with what it carries (its words, its line, …). */
export interface LabelledBlock<T> {
  readonly label: SubParagraphLabel;
  readonly value: T;
}

/** A block with the blocks that stand under it. */
export interface LabelledNode<T> extends LabelledBlock<T> {
  readonly children: LabelledNode<T>[];
}

/** Raised where a label fits neither the series it stands in nor a new one. */
export class LabelOrderError<T> extends Error {
  readonly block: LabelledBlock<T>;
  constructor(message: string, block: LabelledBlock<T>) {
    super(message);
    this.name = 'LabelOrderError';
    this.block = block;
  }
}

interface OpenSeries<T> {
  readonly series: LabelSeries;
  readonly enclosed: boolean;
  position: number;
  readonly nodes: LabelledNode<T>[];
}

/**
 * Nests labelled blocks: `(a) (i) (ii) (b)` becomes `(a) [(i) (ii)], (b)`.
 *
 * `(i)` after `(h)` is the ninth letter unless `(ii)` follows; the same for every label
 * that is both a letter and a roman numeral.
 *
 * @throws {LabelOrderError} at a label that repeats, skips or opens with anything but the
 * first of its series.
 */
export function nestByLabel<T>(blocks: readonly LabelledBlock<T>[]): LabelledNode<T>[] {
  const roots: LabelledNode<T>[] = [];
  let open: OpenSeries<T>[] = [];
  for (const [index, block] of blocks.entries()) {
    const candidates = [...continuing(open, block), ...opening(open, block, roots)];
    const following = blocks[index + 1];
    const chosen =
      candidates.find((candidate) => following && leadsTo(candidate, following)) ?? candidates[0];
    if (!chosen) throw new LabelOrderError(outOfOrder(block, open), block);
    chosen.at(-1)?.nodes.push({ ...block, children: [] });
    open = chosen;
  }
  return roots;
}

/** The ways in which the block continues a series that is open, deepest first. */
function continuing<T>(
  open: readonly OpenSeries<T>[],
  { label }: LabelledBlock<T>,
): OpenSeries<T>[][] {
  return open
    .map((series, depth) => ({ series, depth }))
    .filter(({ series }) => follows(series, label))
    .reverse()
    .map(({ series, depth }) => [
      ...open.slice(0, depth),
      { ...series, position: series.position + 1 },
    ]);
}

/** The ways in which the block opens a series below the last block. */
function opening<T>(
  open: readonly OpenSeries<T>[],
  { label }: LabelledBlock<T>,
  roots: LabelledNode<T>[],
): OpenSeries<T>[][] {
  const nodes = open.length === 0 ? roots : (open.at(-1)?.nodes.at(-1)?.children ?? []);
  return (['letters', 'roman'] as const)
    .filter((series) => labelPosition(label.label, series) === 1)
    .map((series) => [...open, { series, enclosed: label.enclosed, position: 1, nodes }]);
}

function leadsTo<T>(open: readonly OpenSeries<T>[], { label }: LabelledBlock<T>): boolean {
  const last = open.at(-1);
  return last !== undefined && follows(last, label);
}

function follows<T>(series: OpenSeries<T>, label: SubParagraphLabel): boolean {
  return (
    series.enclosed === label.enclosed &&
    labelPosition(label.label, series.series) === series.position + 1
  );
}

function outOfOrder<T>({ label }: LabelledBlock<T>, open: readonly OpenSeries<T>[]): string {
  const before = open.at(-1)?.nodes.at(-1)?.label.marker;
  return before === undefined
    ? `the first sub-paragraph is labelled ${label.marker}; a series opens with (a) or (i)`
    : `sub-paragraph ${label.marker} does not follow ${before}: a label is missing, repeated or out of order`;
}
