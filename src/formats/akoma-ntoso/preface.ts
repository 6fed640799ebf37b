import type { Element } from 'xast';
import { printedDesignation } from '../../model/text/names.ts';
import { printedMasthead, type PrintedLine } from '../../model/text/printed-document.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';
import { actor } from './iri.ts';
import { distributionDate } from './references.ts';

/** What the document prints above its text, word for word and in its order. */
export function preface(resolution: Resolution, context: InlineContext): Element {
  return element(
    'preface',
    {},
    resolution.masthead && mastheadLines(resolution, context),
    element('p', {}, number(resolution), title(resolution, context)),
  );
}

function mastheadLines(resolution: Resolution, context: InlineContext): Element {
  const lines = printedMasthead(resolution).flat();
  return element(
    'container',
    { name: 'masthead' },
    lines.map((line) => element('p', {}, mastheadLine(line, resolution, context))),
  );
}

/** A line in the element that the profile has for what it tells, else in one named for that. */
function mastheadLine(
  { field, words }: PrintedLine,
  { organ, masthead }: Resolution,
  context: InlineContext,
): Element {
  const date = { date: masthead?.distributed, refersTo: `#${distributionDate.id}` };
  const nodes = inlineNodes(words, context);
  switch (field) {
    case 'organ':
      return element('docAuthority', { refersTo: `#${actor(organ)}` }, nodes);
    case 'distributed':
      return element('docDate', date, nodes);
    case 'session':
      return element('session', {}, nodes);
    default:
      return element('inline', { name: field }, nodes);
  }
}

/** The designation before the title, its full stop outside of the number, where it is printed. */
function number(resolution: Resolution): (Element | string)[] {
  const { designation, symbol } = resolution;
  if (designation === symbol) return [];
  if (resolution.title === null) return [element('docNumber', {}, designation)];
  const after = printedDesignation(resolution).slice(designation.length);
  return [element('docNumber', {}, designation), `${after} `];
}

/** The title with its italics and the marks of its notes; null where none is printed. */
function title({ title: plain, printedTitle }: Resolution, context: InlineContext): Element | null {
  if (plain === null) return null;
  return element('docTitle', {}, inlineNodes(printedTitle, context));
}
