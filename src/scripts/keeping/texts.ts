import type { KeptParagraph } from '../../drafting/kept-list.ts';
import type { ParagraphJson, ResolutionJson } from '../../formats/json-schema.ts';
import type { KeptText } from '../../formats/kept/kept-text.ts';
import { addresses } from '../../site/addresses.ts';

const loaded = new Map<string, Promise<ResolutionJson | null>>();

/** The words of a kept paragraph; null where the site holds none of that address. */
export async function keptText({ id, anchor, note }: KeptParagraph): Promise<KeptText | null> {
  const text = loaded.get(id) ?? load(id);
  loaded.set(id, text);
  const resolution = await text;
  const paragraph = resolution && find(resolution.paragraphs, anchor);
  if (!resolution || !paragraph) return null;
  return {
    resolution: resolution as KeptText['resolution'],
    anchor,
    marker: paragraph.marker,
    words: linesOf(paragraph).join('\n'),
    note,
  };
}

/** Its words, and those of its sub-paragraphs with their labels. */
function linesOf({ text, paragraphs }: ParagraphJson): string[] {
  const below = paragraphs.flatMap((sub) => {
    const [first = '', ...rest] = linesOf(sub);
    return [`${sub.marker} ${first}`.trim(), ...rest];
  });
  return [text, ...below].filter((line) => line !== '');
}

async function load(id: string): Promise<ResolutionJson | null> {
  const response = await fetch(addresses.data(id, 'json'));
  return response.ok ? ((await response.json()) as ResolutionJson) : null;
}

function find(paragraphs: readonly ParagraphJson[], anchor: string): ParagraphJson | null {
  for (const paragraph of paragraphs) {
    const found = paragraph.anchor === anchor ? paragraph : find(paragraph.paragraphs, anchor);
    if (found) return found;
  }
  return null;
}
