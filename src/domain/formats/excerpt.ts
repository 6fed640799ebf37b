/** A piece of a resolution in each format, to show what the format looks like. */

import type { Paragraph } from '../resolution.ts';
import type { DataFormat } from './formats.ts';
import type { ResolutionJson } from './json-schema.ts';

type Cut = (text: string, paragraph: Paragraph) => string;

const whole: Cut = (text) => text.trim();

const cuts: Readonly<Record<DataFormat, Cut>> = {
  json: (text, { anchor }) => {
    const { paragraphs } = JSON.parse(text) as ResolutionJson;
    return JSON.stringify(
      paragraphs.find((paragraph) => paragraph.anchor === anchor),
      null,
      2,
    );
  },
  xml: (text, { anchor }) => {
    const element = new RegExp(`^( *)<paragraph [^>]*GUID="${anchor}"[^]*?^\\1</paragraph>`, 'm');
    const [found = '', indent = ''] = element.exec(text) ?? [];
    return found.replaceAll(`\n${indent}`, '\n').trim();
  },
  bib: whole,
  ris: whole,
};

/**
 * What a format makes of one paragraph; the whole where the format has no paragraphs.
 *
 * @param text the resolution in the format, as `writeResolution` gives it
 * @param paragraph an operative paragraph of it, not a sub-paragraph
 */
export function excerpt(format: DataFormat, text: string, paragraph: Paragraph): string {
  return cuts[format](text, paragraph);
}
