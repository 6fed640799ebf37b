import { plainText } from '../model/text/inline.ts';
import type { Paragraph, Resolution } from '../model/text/resolution.ts';

/** A resolution and a paragraph of it that explain best what the site does with all. */
export interface Example {
  readonly resolution: Resolution;
  /** An operative paragraph. */
  readonly paragraph: Paragraph;
}

/**
 * The example for the page about the data: the shortest operative paragraph of the first
 * adopted resolution, since it is repeated in every format; of a draft where none is
 * adopted. Null where there is no operative paragraph at all.
 */
export function findExample(resolutions: readonly Resolution[]): Example | null {
  const examples = resolutions.flatMap((resolution): Example[] => {
    const [paragraph] = resolution.paragraphs
      .filter(({ kind }) => kind === 'operative')
      .toSorted((a, b) => plainText(a.content).length - plainText(b.content).length);
    return paragraph ? [{ resolution, paragraph }] : [];
  });
  return examples.find(({ resolution }) => resolution.status === 'adopted') ?? examples[0] ?? null;
}
