/** The parts of a Word file that have words or number them, unpacked and parsed within bounds. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { limits, UnreadableError } from './limits.ts';

/** The parts that are read: no macro, picture, comment or relation is. */
const names = ['document', 'numbering', 'styles', 'footnotes', 'endnotes'];

/** The root of each part; null for one that the file has not. */
export interface WordParts {
  readonly document: Element;
  readonly numbering: Element | null;
  readonly styles: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
}

/** @throws {UnreadableError} where the file is none, is damaged, or unpacks to more than is read */
export function wordParts(file: Uint8Array): WordParts {
  const unpacked = unpack(file);
  const part = (name: string): Element | null => {
    const bytes = unpacked[`word/${name}.xml`];
    return bytes ? rootOf(strFromU8(bytes)) : null;
  };
  const document = part('document');
  if (!document) throw new UnreadableError('This is no Word file (.docx), or it is damaged.');
  return {
    document,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  let [entries, size] = [0, 0];
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > limits.entries) throw new UnreadableError('The file has too many parts.');
    if (!names.some((part) => name === `word/${part}.xml`)) return false;
    size += originalSize;
    if (size > limits.unpacked) {
      throw new UnreadableError('The file unpacks to more than is read here.');
    }
    return true;
  };
  try {
    return unzipSync(file, { filter });
  } catch (reason) {
    if (reason instanceof UnreadableError) throw reason;
    return {};
  }
}

function rootOf(xml: string): Element | null {
  try {
    return fromXml(xml).children.find((child) => child.type === 'element') ?? null;
  } catch {
    throw new UnreadableError('The words of the file cannot be read: it is damaged.');
  }
}

/** The elements right below another. */
export function elementsOf(parent: Element | null | undefined, name?: string): Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element =>
      child.type === 'element' && (name === undefined || child.name === name),
  );
}

/** The element below another by the names on the way: `childOf(p, 'w:pPr', 'w:numPr')`. */
export function childOf(
  parent: Element | null | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce<Element | undefined>(
    (element, name) => elementsOf(element, name)[0],
    parent ?? undefined,
  );
}

/** The `w:val` of the element that a path leads to. */
export function valueOf(
  parent: Element | null | undefined,
  ...path: readonly string[]
): string | undefined {
  return childOf(parent, ...path)?.attributes['w:val'] ?? undefined;
}
