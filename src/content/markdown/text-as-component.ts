import type { Processor } from 'unified';

/** All that MDX compiles of a text. */
const component = '<ResolutionText resolution={props.resolution} />';

/**
 * Remark plugin: gives MDX one component in the place of a text, which the loader has read
 * already. Pages draw the text from its model, which they hand to `<Content />` as `resolution`
 * together with the component `ResolutionText`.
 */
export function textAsComponent(this: Processor): void {
  const { parser } = this;
  if (!parser) throw new Error('The plugin needs a parser for the component.');
  this.parser = (_text, file) => parser(component, file);
}
