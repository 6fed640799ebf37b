import type { Element } from 'xast';
import { printedDate } from '../../model/symbols/date.ts';
import { printedDesignation } from '../../model/text/names.ts';
import type { Masthead, Resolution } from '../../model/text/resolution.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';
import { actor } from './iri.ts';
import { distributionDate } from './references.ts';

/** What the document prints above its text, word for word and in its order. */
export function preface(resolution: Resolution, context: InlineContext): Element {
  return element(
    'preface',
    {},
    resolution.masthead && mastheadLines(resolution, resolution.masthead, context),
    element('p', {}, number(resolution), title(resolution, context)),
  );
}

function mastheadLines({ organ }: Resolution, masthead: Masthead, context: InlineContext): Element {
  const { distribution, distributed, session, agendaItem, agendaTitle } = masthead;
  const { committee, sponsors, proceeding, report, documentTitle } = masthead;
  const date = { date: distributed, refersTo: `#${distributionDate.id}` };
  const lines = [
    element('docAuthority', { refersTo: `#${actor(organ)}` }, organ),
    distribution && element('inline', { name: 'distribution' }, distribution),
    distributed && element('docDate', date, printedDate(distributed)),
    session && element('session', {}, session),
    committee && element('inline', { name: 'committee' }, committee),
    agendaItem && element('inline', { name: 'agendaItem' }, agendaItem),
    agendaTitle && element('inline', { name: 'agendaTitle' }, agendaTitle),
    sponsors && element('inline', { name: 'sponsors' }, inlineNodes(sponsors, context)),
    proceeding && element('inline', { name: 'proceeding' }, proceeding),
    report && element('inline', { name: 'report' }, inlineNodes(report, context)),
    documentTitle &&
      element('inline', { name: 'documentTitle' }, inlineNodes(documentTitle, context)),
  ];
  return element(
    'container',
    { name: 'masthead' },
    lines.filter(Boolean).map((line) => element('p', {}, line)),
  );
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
