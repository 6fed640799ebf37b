import { parseSymbol } from './symbol.ts';

/** What a Markdown link cites. */
export interface LinkTarget {
  /** In canonical form. */
  readonly symbol: string;
  /** The place in it; null for the whole. */
  readonly anchor: string | null;
}

/**
 * The symbol that a link’s target is, perhaps with the anchor of a place: `A/RES/55/2`,
 * `A/RES/55/2#op5`, percent-encoded or not. Null where it is none.
 */
export function readLinkTarget(target: string): LinkTarget | null {
  const [typed = '', anchor] = decoded(target).split('#');
  const symbol = parseSymbol(typed);
  return symbol.ok ? { symbol: symbol.value, anchor: anchor ?? null } : null;
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
