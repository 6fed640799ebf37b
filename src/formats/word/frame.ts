/** What stands around the text: the page, its head and its foot, and how the file is to be read. */
import type { Element } from 'xast';
import type { WordDocument } from './document.ts';
import { namespaces, textElement, w } from './elements.ts';

/** The page: as the United Nations publish theirs, 612 by 792 points. */
export function section(): Element {
  return w(
    'sectPr',
    {},
    w('headerReference', { type: 'first', 'r:id': 'rHead' }),
    w('footerReference', { type: 'first', 'r:id': 'rFoot' }),
    w('footerReference', { type: 'default', 'r:id': 'rPages' }),
    w('pgSz', { w: 12240, h: 15840 }),
    w('pgMar', {
      top: 1440,
      right: 1440,
      bottom: 1440,
      left: 1440,
      header: 720,
      footer: 720,
      gutter: 0,
    }),
    w('titlePg'),
  );
}

/** The part `word/settings.xml`. */
export function settingsPart(): Element {
  return w(
    'settings',
    namespaces,
    w('footnotePr', {}, w('footnote', { id: 0 }), w('footnote', { id: 1 })),
    w(
      'compat',
      {},
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
  );
}

/** The part `word/head.xml`: what stands above the first page. */
export function headPart({ head: [left, right] }: WordDocument): Element {
  const line = { val: 'single', sz: 6, space: 4, color: 'auto' };
  return w(
    'hdr',
    namespaces,
    w(
      'p',
      {},
      w(
        'pPr',
        {},
        w('pStyle', { val: 'Header' }),
        w('pBdr', {}, w('bottom', line)),
        w('tabs', {}, w('tab', { val: 'right', pos: 9360 })),
      ),
      w('r', {}, textElement(left), w('tab'), textElement(right)),
    ),
  );
}

/** The part `word/foot.xml`: what stands below the first page. */
export function footPart({ foot: lines }: WordDocument): Element {
  return w(
    'ftr',
    namespaces,
    (lines.length === 0 ? [''] : lines).map((line) =>
      w('p', {}, w('pPr', {}, w('pStyle', { val: 'Footer' })), w('r', {}, textElement(line))),
    ),
  );
}

/** The part `word/pages.xml`: what stands below the other pages, their numbers. */
export function pagesPart(): Element {
  return w(
    'ftr',
    namespaces,
    w(
      'p',
      {},
      w('pPr', {}, w('pStyle', { val: 'Footer' }), w('jc', { val: 'right' })),
      w('fldSimple', { instr: 'PAGE' }, w('r', {}, textElement('2'))),
    ),
  );
}
