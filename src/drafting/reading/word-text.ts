/** The words of a Word file, and nothing else of it: no macro, picture, style or link is read. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { limits, UnreadableError, withinLimit } from './limits.ts';

const body = 'word/document.xml';

/**
 * The paragraphs of a file, an empty line between them. Tracked changes are taken as accepted;
 * numbers that Word counts by itself are not words, and notes are left out.
 *
 * @throws {UnreadableError} where the file is none, or larger than {@link limits}
 */
export function wordText(file: Uint8Array): string {
  const paragraphs: string[] = [];
  let open = '';
  const read = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (child.name === 'w:p') {
        open += wordsOf(child);
        if (isEndDeleted(child)) continue;
        paragraphs.push(open.trim());
        open = '';
      } else read(child);
    }
  };
  for (const child of parsed(unpacked(file)).children) if (child.type === 'element') read(child);
  return withinLimit([...paragraphs, open].filter((words) => words !== '').join('\n\n'));
}

function unpacked(file: Uint8Array): string {
  let entries = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > limits.entries) throw new UnreadableError('The file has too many parts.');
    if (name !== body) return false;
    if (originalSize > limits.unpacked) {
      throw new UnreadableError('The file unpacks to more than is read here.');
    }
    return true;
  };
  try {
    const part = unzipSync(file, { filter })[body];
    if (part) return strFromU8(part);
  } catch (reason) {
    if (reason instanceof UnreadableError) throw reason;
  }
  throw new UnreadableError('This is no Word file (.docx), or it is damaged.');
}

function parsed(
  xml: string,
): { readonly children: readonly { readonly type: string }[] } & ReturnType<typeof fromXml> {
  try {
    return fromXml(xml);
  } catch {
    throw new UnreadableError('The words of the file cannot be read: it is damaged.');
  }
}

/** What is not part of the words as they stand once all changes are accepted. */
const passedOver: readonly string[] = [
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:instrText',
  'mc:Fallback',
];

function wordsOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type !== 'element' || passedOver.includes(child.name)) return '';
      if (child.name === 'w:t') return textOf(child);
      if (child.name === 'w:tab' || child.name === 'w:br') return ' ';
      return child.name === 'w:noBreakHyphen' ? '-' : wordsOf(child);
    })
    .join('');
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Whether the end of a paragraph is deleted, so that its words run on into the next. */
function isEndDeleted(paragraph: Element): boolean {
  const mark = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr');
  return childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined;
}

function childNamed(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((child) => child.type === 'element' && child.name === name) as
    Element | undefined;
}
