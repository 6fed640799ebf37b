import type { Element } from 'xast';
import { x, type Attributes, type Child } from 'xastscript';

/** Elements that hold words, in which white space would be part of the text. */
const withWords: ReadonlySet<string> = new Set([
  'p',
  'num',
  'heading',
  'listIntroduction',
  'listWrapUp',
]);

/**
 * Puts each element on a line of its own, as far as that adds no white space to the words. It is
 * indented by one space: by two, a twelfth of a long text would be indentation.
 */
export function inLines({ name, attributes, children }: Element, depth = 0): Element {
  if (withWords.has(name) || children.length === 0) return element(name, attributes, ...children);
  const line = (indent: number) => `\n${' '.repeat(indent)}`;
  return element(
    name,
    attributes,
    ...children.flatMap((child) => [
      line(depth + 1),
      child.type === 'element' ? inLines(child, depth + 1) : child,
    ]),
    line(depth),
  );
}

/**
 * Builds an element. Its attributes are always given, be it as `{}`: in their place xastscript
 * would take a child for them.
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): Element {
  return x(name, attributes, ...children);
}
