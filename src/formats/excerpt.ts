/** A piece of a resolution in each format, to show what the format looks like. */

import type { Paragraph } from '../model/text/resolution.ts';
import type { TextFormat } from '../site/data-formats.ts';
import type { ResolutionJson } from './json-schema.ts';

type Cut = (text: string, paragraph: Paragraph) => string;

const whole = (text: string): string => text.trim();

/**
 * Cuts a paragraph out by its number, up to the next block that stands no further in than
 * top-level paragraphs may.
 */
function numbered(indentation: number): Cut {
  return (text, { marker }) => {
    if (marker === '') return whole(text);
    const number = marker.replace(/[.)]$/, '\\$&');
    const block = new RegExp(`^ *${number} [^]*?(?=\\n\\n {0,${indentation}}\\S)`, 'm');
    return block.exec(text)?.[0] ?? '';
  };
}

const cuts: Readonly<Record<TextFormat, Cut>> = {
  json: (text, { anchor }) => {
    const { paragraphs } = JSON.parse(text) as ResolutionJson;
    return JSON.stringify(
      paragraphs.find((paragraph) => paragraph.anchor === anchor),
      null,
      2,
    );
  },
  md: numbered(0),
  txt: numbered(4),
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
export function excerpt(format: TextFormat, text: string, paragraph: Paragraph): string {
  return cuts[format](text, paragraph);
}
