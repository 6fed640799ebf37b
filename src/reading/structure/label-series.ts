import { labelPosition, type LabelSeries } from '../../model/places/sub-paragraph-label.ts';
import type { Marker } from './markers.ts';

/** A series of labels or numbers that is open at some depth. */
interface OpenSeries {
  readonly kind: LabelSeries | 'numbers' | 'bullets' | 'lines';
  readonly form: string;
  readonly position: number;
}

/**
 * How deep each of a run of labels stands below its paragraph, from the labels alone:
 * `(a) (i) (ii) (b)` stand at 1, 2, 2, 1. What fits no series stands beside the one before it.
 */
export class LabelDepths {
  #open: OpenSeries[] = [];

  /** How many series are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Whether the innermost series is one of unlabelled lines. */
  get isInLines(): boolean {
    return this.#open.at(-1)?.kind === 'lines';
  }

  /** @param next the label after this one, which tells (i) after (h) from (i) before (ii) */
  place(marker: Marker, next: Marker | null): number {
    const candidates = [...this.#continued(marker), ...this.#opened(marker)];
    const chosen =
      candidates.find((series) => next !== null && continuation(series.at(-1), next) !== null) ??
      candidates[0] ??
      this.#beside(marker);
    this.#open = chosen;
    return chosen.length;
  }

  /** Whether a marker is the next of a series that is open. */
  goesOnWith(marker: Marker): boolean {
    return this.#open.some((series) => continuation(series, marker) !== null);
  }

  /** The depth of a line without a label below what was last placed. */
  placeLine(): number {
    if (!this.isInLines) this.#open = [...this.#open, { kind: 'lines', form: '', position: 1 }];
    return this.depth;
  }

  close(): void {
    this.#open = [];
  }

  #continued(marker: Marker): OpenSeries[][] {
    return this.#open
      .map((series, depth) => ({ next: continuation(series, marker), depth }))
      .flatMap(({ next, depth }) => (next ? [[...this.#open.slice(0, depth), next]] : []))
      .reverse();
  }

  #opened(marker: Marker): OpenSeries[][] {
    const outer = this.#open.filter(({ kind }) => kind !== 'lines');
    return firsts(marker).map((series) => [...outer, series]);
  }

  #beside(marker: Marker): OpenSeries[] {
    const form = formOf(marker);
    const depth = this.#open.findLastIndex((series) => series.form === form);
    const kept = depth === -1 ? this.#open : this.#open.slice(0, depth);
    return [...kept, ...(seriesOf(marker).slice(0, 1) satisfies OpenSeries[])];
  }
}

/** The series after a marker that goes on with it; null where the marker does not. */
function continuation(series: OpenSeries | undefined, marker: Marker): OpenSeries | null {
  if (!series) return null;
  const next = seriesOf(marker).find(
    ({ kind, form }) => kind === series.kind && form === series.form,
  );
  if (!next) return null;
  return series.kind === 'bullets' || next.position === series.position + 1 ? next : null;
}

/** The series that a marker can open. */
function firsts(marker: Marker): OpenSeries[] {
  return seriesOf(marker).filter(({ kind, position }) => kind === 'bullets' || position === 1);
}

/** What a marker is in each series that has it. */
function seriesOf(marker: Marker): OpenSeries[] {
  const form = formOf(marker);
  if (marker.kind === 'bullet') return [{ kind: 'bullets', form, position: 1 }];
  if (marker.kind === 'number') return [{ kind: 'numbers', form, position: marker.value }];
  return (['letters', 'roman'] as const).flatMap((kind) => {
    const position = labelPosition(marker.label, kind);
    return position === null ? [] : [{ kind, form, position }];
  });
}

function formOf(marker: Marker): string {
  return marker.kind === 'label' ? marker.form : marker.kind;
}
