import { counterparts } from '../../../comparing/counterparts.ts';
import type { Comparison } from '../../../comparing/comparison.ts';
import { marginRows } from './margin-rows.ts';
import { groupNotes } from '../../../model/text/note-groups.ts';
import { withSubParagraphs } from '../../../model/text/paragraphs.ts';
import type { Resolution } from '../../../model/text/resolution.ts';

/** The rules of CSS that lay a text's notes into the rows of its grid; empty where it has none. */
export function noteRows(resolution: Resolution, comparisons: readonly Comparison[]): string {
  const { paragraphs, notes } = resolution;
  const matched = new Set(counterparts(resolution, comparisons).map(({ own }) => own));
  const withCounterparts = paragraphs.filter((paragraph) =>
    withSubParagraphs([paragraph]).some(({ anchor }) => matched.has(anchor)),
  );
  const anchorsOf = (kind: Resolution['paragraphs'][number]['kind']) =>
    paragraphs.filter((paragraph) => paragraph.kind === kind).map(({ anchor }) => anchor);
  return marginRows(
    // As they stand in ResolutionText.astro.
    ['enacting', ...anchorsOf('preambular'), 'divider', ...anchorsOf('operative')],
    new Set(withCounterparts.map(({ anchor }) => anchor)),
    new Set(groupNotes(paragraphs, notes).map(({ anchor }) => anchor)),
  )
    .map(({ anchor, from, to }) => `#notes-${anchor}{grid-row:${from}/${to}}`)
    .join('');
}
