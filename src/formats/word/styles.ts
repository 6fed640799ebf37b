/** The look of United Nations documents, as styles of Word. Lengths are in twentieths of a point. */
import type { Element } from 'xast';
import { namespaces, w } from './elements.ts';
import type { WordStyle } from './document.ts';

interface Look {
  readonly name: string;
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  /** Where the words begin after a number. */
  readonly tab?: number;
  /** The level in the outline, from 0. */
  readonly outline?: number;
  readonly keepNext?: boolean;
}

/** How far the first line of a paragraph stands in, and each level under it. */
const step = 475;

const looks: Readonly<Record<WordStyle, Look>> = {
  Organ: { name: 'UN organ', size: 28, bold: true, after: 240, keepNext: true },
  Masthead: { name: 'UN masthead', after: 0 },
  Proceeding: { name: 'UN proceeding', size: 28, bold: true, before: 360, keepNext: true },
  Report: { name: 'UN report', italic: true, keepNext: true },
  Title: {
    name: 'Title',
    size: 24,
    bold: true,
    before: 360,
    after: 240,
    outline: 0,
    keepNext: true,
  },
  Heading1: { name: 'heading 1', size: 28, bold: true, before: 360, outline: 0, keepNext: true },
  Heading2: { name: 'heading 2', size: 22, bold: true, before: 240, outline: 1, keepNext: true },
  Heading3: { name: 'heading 3', bold: true, before: 120, outline: 2, keepNext: true },
  Formula: { name: 'UN enacting formula', italic: true, firstLine: step, keepNext: true },
  Paragraph: { name: 'UN paragraph', align: 'both', firstLine: step },
  Numbered: { name: 'UN numbered paragraph', align: 'both', firstLine: step, tab: 2 * step },
  Sub1: { name: 'UN sub-paragraph 1', align: 'both', left: 2 * step, hanging: step },
  Sub2: { name: 'UN sub-paragraph 2', align: 'both', left: 3 * step, hanging: step },
  Sub3: { name: 'UN sub-paragraph 3', align: 'both', left: 4 * step, hanging: step },
  Closing: { name: 'UN closing', italic: true, align: 'right', after: 0 },
  Apparatus: { name: 'Not of the document', size: 16, align: 'left', after: 60 },
};

/** The part `word/styles.xml`. */
export function stylesPart(): Element {
  const looksOf = Object.entries(looks).map(([id, look]) => paragraphStyle(id, look));
  return w(
    'styles',
    namespaces,
    w(
      'docDefaults',
      {},
      w('rPrDefault', {}, w('rPr', {}, font(), ...size(20), w('lang', { val: 'en-GB' }))),
      w('pPrDefault', {}, w('pPr', {}, w('spacing', { after: 120, line: 240, lineRule: 'auto' }))),
    ),
    w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, w('name', { val: 'Normal' })),
    looksOf,
    paragraphStyle('FootnoteText', { name: 'footnote text', size: 17, after: 0 }),
    paragraphStyle('CommentText', { name: 'annotation text', size: 18, after: 0 }),
    paragraphStyle('Header', { name: 'header', size: 18, after: 120 }),
    paragraphStyle('Footer', { name: 'footer', size: 15, after: 0 }),
    w(
      'style',
      { type: 'character', styleId: 'FootnoteReference' },
      w('name', { val: 'footnote reference' }),
      w('rPr', {}, w('vertAlign', { val: 'superscript' })),
    ),
    w(
      'style',
      { type: 'character', styleId: 'Hyperlink' },
      w('name', { val: 'Hyperlink' }),
      w('rPr', {}, w('color', { val: '1F5F99' })),
    ),
  );
}

function paragraphStyle(id: string, look: Look): Element {
  const { name, align, before, after, left, firstLine, hanging, tab, outline } = look;
  return w(
    'style',
    { type: 'paragraph', styleId: id },
    w('name', { val: name }),
    w('basedOn', { val: 'Normal' }),
    w('qFormat'),
    w(
      'pPr',
      {},
      look.keepNext ? w('keepNext') : null,
      tab === undefined ? null : w('tabs', {}, w('tab', { val: 'left', pos: tab })),
      w('spacing', { before, after }),
      w('ind', { left, firstLine, hanging }),
      align ? w('jc', { val: align }) : null,
      outline === undefined ? null : w('outlineLvl', { val: outline }),
    ),
    w(
      'rPr',
      {},
      look.bold ? w('b') : null,
      look.italic ? w('i') : null,
      look.size === undefined ? [] : size(look.size),
    ),
  );
}

function font(): Element {
  const name = 'Times New Roman';
  return w('rFonts', { ascii: name, hAnsi: name, cs: name, eastAsia: name });
}

function size(halfPoints: number): Element[] {
  return [w('sz', { val: halfPoints }), w('szCs', { val: halfPoints })];
}
