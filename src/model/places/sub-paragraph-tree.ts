/**
 * From the flat run of sub-paragraphs that a text prints to their nesting, found from the
 * labels alone: indentation is a matter of print, labels are the text.
 */
import {
  isNextPosition,
  labelPosition,
  type LabelSeries,
  type SubParagraphLabel,
} from './sub-paragraph-label.ts';

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
  readonly form: string;
  position: number;
  readonly nodes: LabelledNode<T>[];
}

/**
 * Nests labelled blocks: `(a) (i) (ii) (b)` becomes `(a) [(i) (ii)], (b)`.
 *
 * `(i)` after `(h)` is the ninth letter unless `(ii)` follows; the same for every label
 * that is both a letter and a roman numeral.
 *
 * @param isKept whether a label that is out of order is kept as printed
 * @throws {LabelOrderError} at a label that repeats, skips or opens with anything but the
 * first of its series, and is not kept.
 */
export function nestByLabel<T>(
  blocks: readonly LabelledBlock<T>[],
  isKept: (block: LabelledBlock<T>) => boolean = () => false,
): LabelledNode<T>[] {
  const roots: LabelledNode<T>[] = [];
  let open: OpenSeries<T>[] = [];
  for (const [index, block] of blocks.entries()) {
    const candidates = [...continuing(open, block), ...opening(open, block, roots)];
    const following = blocks[index + 1];
    const chosen =
      candidates.find((candidate) => following && leadsTo(candidate, following)) ??
      candidates[0] ??
      (isKept(block) ? keeping(open, block, roots) : undefined);
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
      { ...series, position: labelPosition(label.label, series.series) ?? series.position },
    ]);
}

/**
 * Where a label that is out of order stands: in the deepest series of its form, else in a new one.
 */
function keeping<T>(
  open: readonly OpenSeries<T>[],
  { label }: LabelledBlock<T>,
  roots: LabelledNode<T>[],
): OpenSeries<T>[] {
  const depth = open.findLastIndex(
    ({ form, series }) => form === label.form && labelPosition(label.label, series) !== null,
  );
  const found = open[depth];
  if (found) {
    const position = labelPosition(label.label, found.series) ?? found.position;
    return [...open.slice(0, depth), { ...found, position }];
  }
  const nodes = open.length === 0 ? roots : (open.at(-1)?.nodes.at(-1)?.children ?? []);
  const series =
    (['letters', 'numbers', 'roman'] as const).find(
      (each) => labelPosition(label.label, each) !== null,
    ) ?? 'letters';
  const position = labelPosition(label.label, series) ?? 1;
  return [...open, { series, form: label.form, position, nodes }];
}

/** The ways in which the block opens a series below the last block. */
function opening<T>(
  open: readonly OpenSeries<T>[],
  { label }: LabelledBlock<T>,
  roots: LabelledNode<T>[],
): OpenSeries<T>[][] {
  const nodes = open.length === 0 ? roots : (open.at(-1)?.nodes.at(-1)?.children ?? []);
  return (['letters', 'roman', 'numbers'] as const)
    .filter((series) => labelPosition(label.label, series) === 1)
    .filter((series) => !open.some((above) => isOf(above, series, label.form)))
    .map((series) => [...open, { series, form: label.form, position: 1, nodes }]);
}

/** (a) below an (a) is a label printed twice. */
function isOf<T>(open: OpenSeries<T>, series: LabelSeries, form: string): boolean {
  return open.series === series && open.form === form;
}

function leadsTo<T>(open: readonly OpenSeries<T>[], { label }: LabelledBlock<T>): boolean {
  const last = open.at(-1);
  return last !== undefined && follows(last, label);
}

function follows<T>(series: OpenSeries<T>, label: SubParagraphLabel): boolean {
  const position = labelPosition(label.label, series.series);
  return (
    series.form === label.form && position !== null && isNextPosition(position, series.position)
  );
}

function outOfOrder<T>({ label }: LabelledBlock<T>, open: readonly OpenSeries<T>[]): string {
  const before = open.at(-1)?.nodes.at(-1)?.label.marker;
  return before === undefined
    ? `the first sub-paragraph is labelled ${label.marker}; a series opens with (a) or (i)`
    : `sub-paragraph ${label.marker} does not follow ${before}: a label is missing, repeated or out of order`;
}
