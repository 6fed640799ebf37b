/** What is searched for, as the address has it: `?q=tolerance&kind=operative`. */
import type { SearchRequest } from '../../search/engine/engine.ts';
import { filterNames } from '../../search/engine/facets.ts';
import { openingVerb } from '../../search/words/opening-verb.ts';

/** What the page's address asks for. */
export function requestInAddress(): SearchRequest {
  const parameters = new URLSearchParams(location.search);
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name);
      if (!value) return [];
      // Older addresses name the whole lead.
      return [[name, name === 'lead' ? openingVerb(value) : value]];
    }),
  );
  return { query: parameters.get('q') ?? '', filters };
}

/**
 * Puts what is asked for into the page's address.
 *
 * @param step whether Back is to lead to what was asked for before
 */
export function keepInAddress({ query, filters }: SearchRequest, step: boolean): void {
  const address = new URL(location.href);
  for (const name of ['q', ...filterNames]) address.searchParams.delete(name);
  for (const [name, value] of Object.entries({ q: query, ...filters })) {
    if (value) address.searchParams.set(name, value);
  }
  if (address.href === location.href) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Takes what was asked for out of the page's address. */
export function clearAddress(): void {
  keepInAddress({ query: '', filters: {} }, false);
}
