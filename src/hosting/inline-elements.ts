/** What a policy has to know of a page. */
export interface InlineElements {
  /** The text of each script that runs, and of each style, as a browser reads it. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Where the declaration of the page's encoding ends, counted in UTF-16 units; null without one. */
  readonly charsetEnd: number | null;
}

/** A comment, or the opening tag of an element; within the quotes of an attribute `>` ends nothing. */
const markup = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements whose content is text, whatever it looks like. */
const holdsText: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);

/**
 * The inline scripts and styles of a page. Blocks of data, such as JSON-LD, do not run.
 *
 * Tags are all that is looked at, since a whole parser takes longer than drawing the page:
 * enough for pages that are valid, as those of this site are.
 */
export function inlineElements(html: string): InlineElements {
  const scripts: string[] = [];
  const styles: string[] = [];
  let charsetEnd: number | null = null;
  let position = 0;
  for (;;) {
    markup.lastIndex = position;
    const found = markup.exec(html);
    if (!found) return { scripts, styles, charsetEnd };
    const [, tag, attributes = ''] = found;
    position = markup.lastIndex;
    const name = tag?.toLowerCase() ?? '';
    if (name === 'meta' && valueOf('charset', attributes) !== null) charsetEnd ??= position;
    if (!holdsText.has(name)) continue;
    const end = endOfText(name, html, position);
    const text = html.slice(position, end).replace(/\r\n?/g, '\n');
    if (name === 'style') styles.push(text);
    if (name === 'script' && runsInline(attributes)) scripts.push(text);
    position = end;
  }
}

/** Where the text of an element ends: at its closing tag, or with the page. */
function endOfText(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function runsInline(attributes: string): boolean {
  const isData = /\bjson$/.test(valueOf('type', attributes) ?? '');
  return valueOf('src', attributes) === null && !isData;
}

/** The value of an attribute; empty where it has none, null where it is not there. */
function valueOf(wanted: string, attributes: string): string | null {
  for (const [, name, double, single, bare] of attributes.matchAll(attribute)) {
    if (name?.toLowerCase() === wanted) return double ?? single ?? bare ?? '';
  }
  return null;
}
