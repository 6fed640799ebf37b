import type { Histories } from '../../../comparing/lines/history.ts';
import { marginRows } from './margin-rows.ts';
import { groupNotes } from '../../../model/text/note-groups.ts';
import type { Resolution } from '../../../model/text/resolution.ts';

/** The rules of CSS that lay a text's notes into the rows of its grid; empty where it has none. */
export function noteRows(resolution: Resolution, histories: Histories): string {
  const { paragraphs, notes } = resolution;
  const anchorsOf = (kind: Resolution['paragraphs'][number]['kind']) =>
    paragraphs.filter((paragraph) => paragraph.kind === kind).map(({ anchor }) => anchor);
  return marginRows(
    // As they stand in ResolutionText.astro.
    ['enacting', ...anchorsOf('preambular'), 'divider', ...anchorsOf('operative')],
    new Set(histories.keys()),
    new Set(groupNotes(paragraphs, notes).map(({ anchor }) => anchor)),
  )
    .map(({ anchor, from, to }) => `#notes-${anchor}{grid-row:${from}/${to}}`)
    .join('');
}
