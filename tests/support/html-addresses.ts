import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a page of HTML says of addresses. */
export interface HtmlAddresses {
  /** All ids, in order, repeated ones repeatedly. */
  readonly ids: readonly string[];
  /** All addresses that it links to or loads, as written. */
  readonly links: readonly string[];
}

/** Attributes that hold an address. */
const linking = new Set(['href', 'src', 'action']);

/** Reads the ids of a page and the addresses it leads to. */
export function htmlAddresses(html: string): HtmlAddresses {
  const attributes = elementsIn(parse(html)).flatMap(({ attrs }) => attrs);
  return {
    ids: attributes.filter(({ name }) => name === 'id').map(({ value }) => value),
    links: attributes.filter(({ name }) => linking.has(name)).map(({ value }) => value),
  };
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'attrs' in node ? [node, ...children] : children;
}
