/**
 * Entries of a list of references in the styles that students are asked for, written by
 * citeproc-js with the styles of the Citation Style Language project. This module is the only
 * one that loads them, so that pages need them only where one is asked for.
 */

import CSL, { type Engine } from 'citeproc';
import { cslItem, type CslItem } from './csl-item.ts';
import type { Cited, StyledForm, WrittenCitation } from './forms.ts';
import { pinpointInNote } from './un.ts';

type Loaded = Promise<{ default: object }>;

/** American English, for which the three styles are made. */
const terms = (): Loaded => import('virtual:citation-style/en-US');

/** As far as they are of reports, which all items are. */
const styles: Readonly<Record<StyledForm, () => Loaded>> = {
  apa: () => import('virtual:citation-style/apa?report'),
  chicago: () => import('virtual:citation-style/chicago-author-date?report'),
  mla: () => import('virtual:citation-style/modern-language-association?report'),
};

/** Writes items in one style. It takes longer to make than to use, so that it is kept. */
interface Writer {
  readonly engine: Engine;
  /** By its id, what the engine writes next. */
  readonly items: Map<string, CslItem>;
}

const writers = new Map<StyledForm, Promise<Writer>>();

/**
 * A citation in a style: the entry for the list of references, and for a place in the resolution
 * a second line with what stands in the text, `(United Nations General Assembly, 2001, para. 5)`,
 * since an entry is always of the whole. The place is in the words of the United Nations: the
 * styles have words for pages, not for preambles.
 */
export async function citeInStyle(
  form: StyledForm,
  cited: Cited,
  withAddress: boolean,
): Promise<WrittenCitation> {
  const writer = writers.get(form) ?? createWriter(form);
  writers.set(form, writer);
  const { engine, items } = await writer;
  const item = cslItem(cited, withAddress);
  items.set(item.id, item);

  const write = (format: 'text' | 'html'): string[] => {
    engine.setOutputFormat(format);
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const [entry = ''] = engine.makeBibliography()[1];
    const listed = entry.replace(/<\/?div[^>]*>/g, '').trim();
    if (cited.place === null) return [listed];
    const suffix = `, ${pinpointInNote(cited.place)}`;
    return [listed, engine.makeCitationCluster([{ id: item.id, suffix }])];
  };
  return {
    text: write('text').join('\n'),
    html: write('html')
      .map((words) => `<p>${withLink(words, cited.url)}</p>`)
      .join(''),
  };
}

async function createWriter(form: StyledForm): Promise<Writer> {
  const [style, locale] = await Promise.all([styles[form](), terms()]);
  const items = new Map<string, CslItem>();
  const system = {
    retrieveItem: (id: string) => items.get(id),
    retrieveLocale: () => locale.default,
  };
  return { engine: new CSL.Engine(system, style.default, 'en-US', true), items };
}

/** The address as a link, which the full stop behind it is no part of. */
function withLink(html: string, url: string): string {
  return html.replace(url, () => `<a href="${url}">${url}</a>`);
}
