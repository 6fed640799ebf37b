/** The parts of a document in which Akoma Ntoso keeps what follows one another in print. */

import { kindOf, textRows, type TextRow } from '../../model/text/paragraphs.ts';
import type { Resolution, Section } from '../../model/text/resolution.ts';

/** Headings and paragraphs, each part in the order of print. */
export interface Parts {
  readonly preamble: readonly TextRow[];
  readonly mainBody: readonly TextRow[];
  readonly annexes: readonly {
    readonly heading: Section | null;
    readonly rows: readonly TextRow[];
  }[];
}

/**
 * Parts a text. The preamble ends where the operative part begins, or at the heading under which
 * it begins: a section with a preamble of its own is of the body as a whole.
 */
export function partsOf(resolution: Resolution): Parts {
  const rows = textRows(resolution);
  const annexed = rows.findIndex((row) => kindOf(row) === 'annex');
  const own = annexed === -1 ? rows : rows.slice(0, annexed);
  const cut = bodyStart(own);
  const annexes: { heading: Section | null; rows: TextRow[] }[] = [];
  for (const row of annexed === -1 ? [] : rows.slice(annexed)) {
    const opens = row.type === 'heading' && row.section.type === 'annex';
    if (opens) annexes.push({ heading: row.section, rows: [] });
    else if (annexes.length === 0) annexes.push({ heading: null, rows: [row] });
    else annexes.at(-1)?.rows.push(row);
  }
  return { preamble: own.slice(0, cut), mainBody: own.slice(cut), annexes };
}

function bodyStart(rows: readonly TextRow[]): number {
  const operative = rows.findIndex((row) => kindOf(row) !== 'preambular');
  if (operative === -1) return rows.length;
  const open: { index: number; level: number }[] = [];
  for (const [index, row] of rows.slice(0, operative + 1).entries()) {
    if (row.type !== 'heading') continue;
    const { level } = row.section;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ index, level });
  }
  return open[0]?.index ?? operative;
}
