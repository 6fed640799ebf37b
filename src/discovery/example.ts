import { plainText } from '../model/text/inline.ts';
import type { Paragraph, Resolution } from '../model/text/resolution.ts';

/** A resolution and a paragraph of it that explain best what the site does with all. */
export interface Example {
  readonly resolution: Resolution;
  /** An operative paragraph. */
  readonly paragraph: Paragraph;
}

/**
 * The example for the page about the data: the shortest numbered operative paragraph of the first
 * adopted resolution that has one, since it is repeated in every format; else one without a number,
 * or of a draft. Null where there is no operative paragraph at all.
 */
export function findExample(resolutions: readonly Resolution[]): Example | null {
  const adopted = resolutions.filter(({ status }) => status === 'adopted');
  const resolution =
    adopted.find((text) => operative(text).some(isNumbered)) ??
    [...adopted, ...resolutions].find((text) => operative(text).length > 0);
  if (!resolution) return null;
  const [paragraph] = operative(resolution).toSorted(
    (a, b) =>
      Number(!isNumbered(a)) - Number(!isNumbered(b)) ||
      plainText(a.content).length - plainText(b.content).length,
  );
  return paragraph ? { resolution, paragraph } : null;
}

function operative({ paragraphs }: Resolution): Paragraph[] {
  return paragraphs.filter(({ kind }) => kind === 'operative');
}

/** With sub-paragraphs it would be long. */
function isNumbered({ number, paragraphs }: Paragraph): boolean {
  return number !== null && paragraphs.length === 0;
}
