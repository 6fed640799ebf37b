/**
 * What Microsoft Word asks of a file and other programs forgive: the order of elements (the schema
 * of ISO/IEC 29500-4, transitional, wml.xsd), ids that are there once, and no reference to nothing.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The children that an element of ours may have, in the one order that the schema allows. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps color spacing sz szCs highlight u vertAlign lang rPrChange',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr': 'tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tr': 'trPr tc',
  'w:trPr': 'cantSplit tblHeader ins del trPrChange',
  'w:tc': 'tcPr p',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar cols titlePg docGrid',
  'w:style':
    'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
  'w:settings': 'trackRevisions defaultTabStop footnotePr endnotePr compat',
  'w:styles': 'docDefaults latentStyles style',
};

/** Elements that have an id of which there is one in a document. */
const tracked = 'ins del moveFrom moveTo pPrChange rPrChange moveFromRangeStart moveToRangeStart';

/** What Word would refuse in a file, a sentence each. */
export function refusedByWord(file: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(file)).map(
    ([name, bytes]) => [name, rootOf(strFromU8(bytes))] as const,
  );
  const roots = new Map(parts);
  const within = (name: string): Element[] => {
    const root = roots.get(name);
    return root ? descendants(root) : [];
  };
  const words = [...within('word/document.xml'), ...within('word/footnotes.xml')];
  return [
    ...parts.flatMap(([name, root]) => descendants(root).flatMap((one) => disorder(name, one))),
    ...repeated(
      'tracked change',
      words.filter(({ name }) => tracked.split(' ').includes(local(name))),
    ),
    ...repeated('note', within('word/footnotes.xml').filter(isNamed('w:footnote'))),
    ...repeated('comment', within('word/comments.xml').filter(isNamed('w:comment'))),
    ...missing(words, 'w:footnoteReference', within('word/footnotes.xml'), 'w:footnote'),
    ...missing(words, 'w:commentReference', within('word/comments.xml'), 'w:comment'),
    // The lines above notes that the settings name.
    ...missing(
      within('word/settings.xml'),
      'w:footnote',
      within('word/footnotes.xml'),
      'w:footnote',
    ),
    ...missingStyles(words, within('word/styles.xml')),
    ...['document', 'footnotes'].flatMap((part) =>
      missingRelations(within(`word/${part}.xml`), within(`word/_rels/${part}.xml.rels`)),
    ),
    ...missingParts(roots),
  ];
}

function rootOf(xml: string): Element {
  const root = fromXml(xml).children.find((child) => child.type === 'element');
  if (!root) throw new Error('a part without an element');
  return root;
}

function disorder(part: string, { name, children }: Element): string[] {
  const order = orders[name]?.split(' ');
  if (!order) return [];
  const places = elements(children).map((child) => order.indexOf(local(child.name)));
  const isInOrder = places.every((place, at) => place !== -1 && place >= (places[at - 1] ?? 0));
  const said = elements(children)
    .map((child) => local(child.name))
    .join(' ');
  return [
    ...(isInOrder ? [] : [`${part}: ${name} has ${said}`]),
    ...(name === 'w:tc' && !places.includes(1) ? [`${part}: a cell without a paragraph`] : []),
  ];
}

function repeated(what: string, all: readonly Element[]): string[] {
  const ids = all.map(({ attributes }) => attributes['w:id']);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${what} ${String(id)} twice`);
}

function missing(
  referring: readonly Element[],
  reference: string,
  referred: readonly Element[],
  name: string,
): string[] {
  const known = new Set(referred.filter(isNamed(name)).map(({ attributes }) => attributes['w:id']));
  return referring
    .filter(isNamed(reference))
    .filter(({ attributes }) => !known.has(attributes['w:id']))
    .map(({ attributes }) => `${reference} to no ${name} ${String(attributes['w:id'])}`);
}

function missingStyles(words: readonly Element[], styles: readonly Element[]): string[] {
  const known = new Set(
    styles.filter(isNamed('w:style')).map(({ attributes }) => attributes['w:styleId']),
  );
  return words
    .filter(({ name }) => name === 'w:pStyle' || name === 'w:rStyle')
    .filter(({ attributes }) => !known.has(attributes['w:val']))
    .map(({ attributes }) => `no style ${String(attributes['w:val'])}`);
}

function missingRelations(words: readonly Element[], relations: readonly Element[]): string[] {
  const known = new Set(relations.map(({ attributes }) => attributes['Id']));
  return words
    .flatMap(({ attributes }) => attributes['r:id'] ?? [])
    .filter((id) => !known.has(id))
    .map((id) => `no relation ${id}`);
}

function missingParts(roots: ReadonlyMap<string, Element>): string[] {
  const types = roots.get('[Content_Types].xml');
  const typed = types ? elements(types.children) : [];
  const named = typed.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
  const relations = roots.get('word/_rels/document.xml.rels');
  const targets = (relations ? elements(relations.children) : [])
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => `word/${attributes['Target'] ?? ''}`);
  return [...new Set([...named, ...targets])]
    .filter((name) => !roots.has(name))
    .map((name) => `no part ${name}`);
}

function descendants(root: Element): Element[] {
  return [root, ...elements(root.children).flatMap(descendants)];
}

function elements(children: Element['children']): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

function isNamed(wanted: string): (element: Element) => boolean {
  return ({ name }) => name === wanted;
}

function local(name: string): string {
  return name.replace('w:', '');
}
