import type { Addresses } from '../site/create-addresses.ts';
import { citeInRunningText } from '../cite-as/un.ts';
import type { Resolution } from '../model/text/resolution.ts';

/** What a copy of a text says below it, so that it can be told and found again. */
export interface Colophon {
  /** `General Assembly resolution 56/149 of 19 December 2001, A/RES/56/149`. */
  readonly name: string;
  /** The absolute address of its page. */
  readonly address: string;
}

/** Writes the colophon of a resolution: what it is, its symbol if it has one, and its address. */
export function colophon(resolution: Resolution, addresses: Addresses): Colophon {
  const { id, symbol } = resolution;
  const address = addresses.absolute(addresses.resolution(id));
  const cited = citeInRunningText({ resolution, place: null, url: address });
  const name = cited.charAt(0).toUpperCase() + cited.slice(1);
  const isNamed = symbol === null || name.includes(symbol);
  return { name: isNamed ? name : `${name}, ${symbol}`, address };
}
