import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a policy has to know of a page. */
export interface InlineElements {
  /** The text of each script that runs, and of each style, as a browser reads it. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Where the declaration of the page's encoding ends, counted in UTF-16 units; null without one. */
  readonly charsetEnd: number | null;
}

/** The inline scripts and styles of a page. Blocks of data, such as JSON-LD, do not run. */
export function inlineElements(html: string): InlineElements {
  // Without scripting, the styles within `<noscript>` count, too.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = elementsIn(document);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const charset = named('meta').find((meta) => attribute(meta, 'charset') !== null);
  return {
    scripts: named('script').filter(runsInline).map(textOf),
    styles: named('style').map(textOf),
    charsetEnd: charset?.sourceCodeLocation?.endOffset ?? null,
  };
}

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function runsInline(script: Element): boolean {
  const isData = /\bjson$/.test(attribute(script, 'type') ?? '');
  return attribute(script, 'src') === null && !isData;
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function attribute({ attrs }: Element, wanted: string): string | null {
  return attrs.find(({ name }) => name === wanted)?.value ?? null;
}
