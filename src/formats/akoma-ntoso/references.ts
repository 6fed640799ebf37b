import type { Element } from 'xast';
import type { Addresses } from '../../site/create-addresses.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import { siteName } from '../../site/site.ts';
import { element } from './lines.ts';
import { actor } from './iri.ts';

/** Something that the document names and refers to by an id. */
interface TopLevelClass {
  readonly kind: 'Concept' | 'Event' | 'Organization' | 'Process' | 'Role';
  readonly id: string;
  readonly href: string;
  readonly showAs: string;
}

/** Builds something of the United Nations' ontology. */
function named(kind: TopLevelClass['kind'], id: string, showAs: string): TopLevelClass {
  return { kind, id, href: `/akn/ontology/${kind.toLowerCase()}/un/${id}`, showAs };
}

export const author = named('Role', 'author', 'Author');
export const editor = named('Role', 'editor', 'Editor');
export const distributionDate = named('Concept', 'distributionDate', 'Date of distribution');
export const adoptionDate = named('Concept', 'adoptionDate', 'Date of adoption');
export const adoptionMeeting = named('Event', 'adoptionMeeting', 'Meeting of adoption');

/** What made this XML of the text: the build of this site. */
export const siteId = 'resolutionTexts';

/** The things that the rest of the document refers to, and no others. */
export function references(resolution: Resolution, { absolute, home }: Addresses): Element {
  const { organ, adopted, meeting, masthead } = resolution;
  const classes = [
    { kind: 'Process', id: siteId, href: absolute(home), showAs: siteName } as const,
    named('Organization', actor(organ), organ),
    ...(adopted === null ? [] : [author]),
    editor,
    ...(masthead?.distributed == null ? [] : [distributionDate]),
    ...(adopted === null || meeting === null ? [] : [adoptionMeeting, adoptionDate]),
  ];
  return element(
    'references',
    { source: `#${siteId}` },
    classes.map(({ kind, id, href, showAs }) => element(`TLC${kind}`, { eId: id, href, showAs })),
  );
}
