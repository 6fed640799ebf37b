import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Writes an XML document, in UTF-8, from its outermost element. */
export function xmlDocument(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true });
  // These three signs end a CDATA section, so that XML wants them escaped; toXml lets them be.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`;
}
