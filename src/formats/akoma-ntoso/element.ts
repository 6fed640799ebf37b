import type { Element } from 'xast';
import { x, type Attributes, type Child } from 'xastscript';

/**
 * Builds an element. Its attributes are always given, be it as `{}`: in their place xastscript
 * would take a child for them.
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): Element {
  return x(name, attributes, ...children);
}
