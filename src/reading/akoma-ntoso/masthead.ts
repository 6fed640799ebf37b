import type { Element } from 'xast';
import { dayIn } from '../printed/dates.ts';
import type { PrintedMasthead } from '../printed/printed-document.ts';
import { allNamed, attribute, dayOf, firstNamed, givenAttribute, lineIn } from './elements.ts';

/**
 * What stands above the title: on the cover page in the files of the United Nations, in the
 * preface in ours.
 *
 * @param document the statement, or the collection of statements
 */
export function readMasthead(document: Element): PrintedMasthead {
  const cover = firstNamed(document, 'coverPage');
  return cover ? readCover(cover) : readOwn(document);
}

function readCover(cover: Element): PrintedMasthead {
  const date = firstNamed(cover, 'docDate');
  const proceeding = lineOf(firstNamed(cover, 'docTitle'));
  return {
    symbol: lineOf(firstNamed(cover, 'docNumber')),
    organ: lineOf(withAttribute(cover, 'docAuthority', 'refersTo', '#issuingBody')),
    distribution: lineOf(firstNamed(cover, 'docStatus')),
    distributed: dayOf(date),
    session: lineOf(firstNamed(cover, 'session')),
    committee: null,
    agendaItem: lineOf(withAttribute(cover, 'inline', 'name', 'agenda item')),
    agendaTitle: linesOf(allWith(cover, 'inline', 'name', 'agenda item name')),
    proceeding,
    adopted: dayIn(proceeding ?? ''),
    report: lineOf(firstNamed(cover, 'docProponent')),
    sponsors: [],
    documentTitle: [],
  };
}

function readOwn(document: Element): PrintedMasthead {
  const container = withAttribute(document, 'container', 'name', 'masthead');
  const work = firstNamed(document, 'FRBRWork');
  const named = (name: string): string | null =>
    lineOf(container && withAttribute(container, 'inline', 'name', name));
  const date = container && firstNamed(container, 'docDate');
  const symbol = work && withAttribute(work, 'FRBRalias', 'name', 'symbol');
  const organ = firstNamed(document, 'TLCOrganization');
  const day = work && firstNamed(work, 'FRBRdate');
  return {
    symbol: givenAttribute(symbol, 'value'),
    organ: givenAttribute(organ, 'showAs'),
    distribution: named('distribution'),
    distributed: dayOf(date),
    session: lineOf(container && firstNamed(container, 'session')),
    committee: named('committee'),
    agendaItem: named('agendaItem'),
    agendaTitle: named('agendaTitle'),
    proceeding: named('proceeding'),
    adopted: attribute(day, 'name') === 'adoption' ? givenAttribute(day, 'date') : null,
    report: named('report'),
    sponsors: [],
    documentTitle: [],
  };
}

function withAttribute(
  element: Element,
  name: string,
  key: string,
  value: string,
): Element | undefined {
  return allWith(element, name, key, value)[0];
}

function allWith(element: Element, name: string, key: string, value: string): Element[] {
  return allNamed(element, name).filter((found) => attribute(found, key) === value);
}

/** Several items of the agenda have a name each. */
function linesOf(elements: readonly Element[]): string | null {
  return elements.length === 0 ? null : elements.map(lineIn).join(' ');
}

function lineOf(element: Element | undefined): string | null {
  const line = lineIn(element);
  return line === '' ? null : line;
}
