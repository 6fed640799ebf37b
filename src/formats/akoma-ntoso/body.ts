import type { Element } from 'xast';
import { textRows, type TextRow } from '../../model/text/paragraphs.ts';
import type { Paragraph, QuotedText, Section } from '../../model/text/resolution.ts';
import { lineBlocks, openingBlocks } from './blocks.ts';
import { elementId, listId, partId } from './element-id.ts';
import { element } from './lines.ts';
import { inlineNodes, type InlineContext } from './inline.ts';

/** What a heading is called: the guideline has no element for guidelines and principles. */
const sectionElements = {
  annex: { name: 'section', kind: 'sec' },
  section: { name: 'section', kind: 'sec' },
  heading: { name: 'section', kind: 'sec_heading' },
  article: { name: 'article', kind: 'art' },
  rule: { name: 'rule', kind: 'rule' },
  guideline: { name: 'hcontainer', kind: 'guideline' },
  principle: { name: 'hcontainer', kind: 'principle' },
} as const;

/**
 * Headings with what stands under them, and paragraphs.
 *
 * @param scope the id of what all of it stands in; empty for the text itself
 */
export function body(rows: readonly TextRow[], scope: string, context: InlineContext): Element[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const { isSetApart, anchor } = first.type === 'heading' ? first.section : first.paragraph;
  const stars = isSetApart ? [separator(anchor, scope)] : [];
  if (first.type === 'paragraph') {
    return [...stars, topLevel(first.paragraph, scope, context), ...body(rest, scope, context)];
  }
  const end = endOfSection(first.section, rest);
  return [
    ...stars,
    divided(first.section, rest.slice(0, end), scope, context),
    ...body(rest.slice(end), scope, context),
  ];
}

/** How many of the rows that follow a heading stand under it. */
export function endOfSection({ level }: Section, rows: readonly TextRow[]): number {
  const next = rows.findIndex((row) => row.type === 'heading' && row.section.level <= level);
  return next === -1 ? rows.length : next;
}

function divided(
  section: Section,
  rows: readonly TextRow[],
  scope: string,
  context: InlineContext,
): Element {
  const { anchor, type, marker, title, enactingFormula } = section;
  const { name, kind } = sectionElements[type];
  const eId = elementId(scope, kind, section);
  return element(
    name,
    { name: name === 'hcontainer' ? type : undefined, eId, GUID: anchor },
    marker === '' ? null : element('num', {}, marker),
    title.length === 0 ? null : element('heading', {}, inlineNodes(title, context)),
    enactingFormula.length === 0
      ? null
      : element(
          'hcontainer',
          { name: 'enactingFormula', eId: `${eId}__formula_1` },
          element('content', {}, element('p', {}, inlineNodes(enactingFormula, context))),
        ),
    body(rows, eId, context),
  );
}

/** `* * *`, which the document prints between two parts. */
function separator(anchor: string, scope: string): Element {
  const eId = [scope, `separator_${anchor}`].filter(Boolean).join('__');
  return element(
    'hcontainer',
    { name: 'separator', eId },
    element('content', {}, element('p', {}, '* * *')),
  );
}

/** A whole paragraph; one of a section's own preamble, and a table, are named as what they are. */
function topLevel(paragraph: Paragraph, scope: string, context: InlineContext): Element {
  if (paragraph.kind !== 'preambular') {
    return hierarchical('paragraph', paragraph, elementId(scope, 'para', paragraph), context);
  }
  const eId = elementId(scope, 'container', paragraph);
  return withContent('hcontainer', { name: 'preambular' }, paragraph, eId, context);
}

/** A paragraph or one of its points: its number, then its words or the list that they open. */
function hierarchical(
  name: 'paragraph' | 'point',
  paragraph: Paragraph,
  eId: string,
  context: InlineContext,
): Element {
  if (paragraph.table === null) return withContent(name, {}, paragraph, eId, context);
  const table = eId.replace(/(?:para|point)_([^_]+)$/, 'table_$1');
  return withContent('hcontainer', { name: 'table' }, paragraph, table, context);
}

function withContent(
  name: string,
  attributes: { readonly name?: string },
  paragraph: Paragraph,
  eId: string,
  context: InlineContext,
): Element {
  const { anchor, marker, paragraphs, quoted, closing } = paragraph;
  const opening = openingBlocks(paragraph, eId, context);
  const after = [...quotedBlocks(quoted, eId, context), ...lineBlocks(closing, context)];
  return element(
    name,
    { ...attributes, eId, GUID: anchor },
    marker === '' ? null : element('num', {}, marker),
    paragraphs.length === 0
      ? element('content', { eId: partId(eId, 'content') }, ...opening, ...after)
      : list(paragraphs, opening, after, listId(eId), context),
  );
}

function list(
  points: readonly Paragraph[],
  opening: readonly Element[],
  after: readonly Element[],
  eId: string,
  context: InlineContext,
): Element {
  const parent = eId.replace(/__list_1$/, '');
  return element(
    'list',
    { eId },
    opening.length === 0 ? null : element('intro', { eId: partId(parent, 'intro') }, ...opening),
    points.map((point) => hierarchical('point', point, elementId(eId, 'point', point), context)),
    after.length === 0 ? null : element('wrapUp', { eId: partId(parent, 'wrapUp') }, ...after),
  );
}

/** The texts that a paragraph quotes, with their own structure. */
export function quotedBlocks(
  quoted: readonly QuotedText[],
  eId: string,
  context: InlineContext,
): Element[] {
  return quoted.map(({ anchor, enactingFormula, ...text }, index) => {
    const scope = `${eId}__embeddedStructure_${index + 1}`;
    const formula = { name: 'enactingFormula', eId: `${scope}__formula_1` };
    return element(
      'p',
      {},
      element(
        'embeddedStructure',
        { eId: scope, GUID: anchor },
        enactingFormula.length === 0
          ? null
          : element('formula', formula, element('p', {}, inlineNodes(enactingFormula, context))),
        body(textRows(text), scope, context),
      ),
    );
  });
}
