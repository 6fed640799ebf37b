import type { Element } from 'xast';
import type { Addresses } from '../../site/create-addresses.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import { element } from './lines.ts';
import {
  actor,
  expressionDate,
  iris,
  manifestationDate,
  workDate,
  workNumber,
  type Iris,
} from './iri.ts';
import { author, editor, references, siteId } from './references.ts';

/** What is known of the text and is not part of its words. */
export function meta(resolution: Resolution, addresses: Addresses): Element {
  return element(
    'meta',
    {},
    identification(resolution, addresses, 'main'),
    publication(resolution),
    references(resolution, addresses),
  );
}

/** The same of an annex, which is a component of the document: `annex_1`. */
export function annexMeta(
  resolution: Resolution,
  addresses: Addresses,
  component: string,
): Element {
  return element('meta', {}, identification(resolution, addresses, component));
}

function identification(resolution: Resolution, addresses: Addresses, component: string): Element {
  return element(
    'identification',
    { source: `#${siteId}` },
    work(resolution, component),
    expression(resolution, addresses, component),
    manifestation(resolution, addresses, component),
  );
}

/** The text whatever its language. */
function work(resolution: Resolution, component: string): Element {
  const { symbol, designation } = resolution;
  return element(
    'FRBRWork',
    {},
    names(resolution, 'work', component),
    symbol && element('FRBRalias', { name: 'symbol', value: symbol }),
    element('FRBRdate', { ...workDate(resolution) }),
    organAsAuthor(resolution),
    element('FRBRcountry', { value: 'un' }),
    element('FRBRsubtype', { value: 'deliberation' }),
    element('FRBRnumber', { value: workNumber(resolution), showAs: designation }),
  );
}

/** The text in English. */
function expression(resolution: Resolution, addresses: Addresses, component: string): Element {
  return element(
    'FRBRExpression',
    {},
    names(resolution, 'expression', component),
    alias(addresses.absolute(addresses.resolution(resolution.id))),
    element('FRBRdate', { ...expressionDate(resolution) }),
    organAsAuthor(resolution),
    element('FRBRlanguage', { language: 'eng' }),
  );
}

/**
 * The text in this format, dated by the day on which it came to the site, and not by that on which
 * it was written, so that the same text is written the same at any time. Where that day is not
 * recorded, the guideline lets the date of the work stand at all three levels.
 */
function manifestation(resolution: Resolution, addresses: Addresses, component: string): Element {
  return element(
    'FRBRManifestation',
    {},
    names(resolution, 'manifestation', component),
    alias(addresses.absolute(addresses.data(resolution.id, 'xml'))),
    element('FRBRdate', { ...manifestationDate(resolution) }),
    element('FRBRauthor', { href: `#${siteId}`, as: `#${editor.id}` }),
    element('FRBRformat', { value: 'xml' }),
  );
}

function names(resolution: Resolution, level: keyof Iris, component: string): Element[] {
  return [
    element('FRBRthis', { value: iris(resolution, component)[level] }),
    element('FRBRuri', { value: iris(resolution, 'document')[level] }),
  ];
}

function alias(value: string): Element {
  return element('FRBRalias', { name: 'url', value });
}

/** The organ; author only of what it has adopted, since others write what is put before it. */
function organAsAuthor({ organ, adopted }: Resolution): Element {
  return element('FRBRauthor', {
    href: `#${actor(organ)}`,
    as: adopted === null ? undefined : `#${author.id}`,
  });
}

/** The document in which the text was published, where it prints the day. */
function publication({ symbol, masthead }: Resolution): Element | null {
  if (symbol === null || masthead?.distributed == null) return null;
  return element('publication', {
    name: 'publicationResolution',
    date: masthead.distributed,
    showAs: symbol,
    number: symbol,
  });
}
