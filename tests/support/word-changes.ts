/**
 * Accepts or rejects all that is tracked in a Word file, as ISO/IEC 29500-1 (17.13.5) says:
 * words go with what they are in, and a paragraph whose end goes is joined to the next one.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';

type Answer = 'accept' | 'reject';

const gone: Readonly<Record<Answer, readonly string[]>> = {
  accept: ['w:del', 'w:moveFrom'],
  reject: ['w:ins', 'w:moveTo'],
};
const holders = ['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom'];
const body = 'word/document.xml';

/** The file that is left. */
export function answerChanges(file: Uint8Array, answer: Answer): Uint8Array {
  const parts = unzipSync(file);
  const root = fromXml(strFromU8(parts[body] ?? new Uint8Array()));
  for (const child of root.children) if (child.type === 'element') answerIn(child, answer);
  return zipSync({ ...parts, [body]: strToU8(toXml(root)) });
}

/** The words of each paragraph of a Word file, those without any included. */
export function paragraphWords(file: Uint8Array): string[] {
  const root = fromXml(strFromU8(unzipSync(file)[body] ?? new Uint8Array()));
  return elements(root.children).flatMap(function words(element): string[] {
    return element.name === 'w:p' ? [textOf(element)] : elements(element.children).flatMap(words);
  });
}

function answerIn(parent: Element, answer: Answer): void {
  let carried: ElementContent[] = [];
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.name === 'w:tr' && isRowGone(child, answer)) return [];
    const isGone = child.name === 'w:p' && isEndGone(child, answer);
    answerIn(child, answer);
    if (child.name === 'w:tbl' && !elements(child.children).some(isNamed('w:tr'))) return [];
    if (child.name === 'w:p') {
      const properties = child.children.filter(isNamed('w:pPr'));
      const words = child.children.filter((part) => !isNamed('w:pPr')(part));
      child.children = [...properties, ...carried, ...words];
      carried = isGone ? [...carried, ...words] : [];
      return isGone ? [] : [child];
    }
    if (isNamed('w:pPr')(child) || isNamed('w:rPr')(child)) return [former(child, answer)];
    if (child.name === 'w:delText') return [{ ...child, name: 'w:t' }];
    if (parent.name === 'w:rPr') return holders.includes(child.name) ? [] : [child];
    if (!holders.includes(child.name)) return [child];
    return gone[answer].includes(child.name) ? [] : child.children;
  });
}

function isRowGone(row: Element, answer: Answer): boolean {
  const own = elements(row.children).find(isNamed('w:trPr'));
  return elements(own?.children ?? []).some(({ name }) => gone[answer].includes(name));
}

function isEndGone(paragraph: Element, answer: Answer): boolean {
  const own = elements(paragraph.children).find(isNamed('w:pPr'));
  const mark = elements(own?.children ?? []).find(isNamed('w:rPr'));
  return elements(mark?.children ?? []).some(({ name }) => gone[answer].includes(name));
}

/** The properties of a paragraph or run as they are left. */
function former(properties: Element, answer: Answer): Element {
  const isChange = isNamed(`${properties.name}Change`);
  const [once] = elements(elements(properties.children).find(isChange)?.children ?? []);
  if (answer === 'reject' && once) return once;
  return { ...properties, children: properties.children.filter((child) => !isChange(child)) };
}

function isNamed(wanted: string): (node: { type: string; name?: string }) => boolean {
  return ({ name }) => name === wanted;
}

function elements(children: readonly unknown[]): Element[] {
  return (children as { type: string }[]).filter(
    (child): child is Element => child.type === 'element',
  );
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      return child.name === 'w:tab' ? '\t' : textOf(child);
    })
    .join('');
}
