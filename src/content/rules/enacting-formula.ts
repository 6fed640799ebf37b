import type { OrganName } from '../../model/symbols/organ.ts';
import { plainText } from '../../model/text/inline.ts';
import type { ResolutionText } from '../../model/text/resolution.ts';
import { formulaMissing, howToKeep } from '../as-printed.ts';
import type { Fault } from '../files/fault.ts';

/**
 * A text that does not open with its organ's enacting formula: the first paragraph would be
 * taken for it and the others be counted wrongly. Where the document prints none, and its author
 * says so, none has been read.
 *
 * @param body the source of the text
 */
export function findEnactingFormula(
  { enactingFormula, paragraphs }: ResolutionText,
  organ: OrganName,
  body: string,
): Fault[] {
  const formula = `The ${organ},`;
  const opening = plainText(enactingFormula);
  if (opening === formula || opening === '') return [];
  // Where there is no preamble the comma is left out.
  const hasPreamble = paragraphs[0]?.kind === 'preambular';
  if (!hasPreamble && `${opening},` === formula) return [];
  const line = body.split('\n').findIndex((words) => words.trim() !== '') + 1;
  const message = `The text opens with “${shorten(opening)}”, not with the enacting formula of its organ. Write “${formula}” in a paragraph of its own. ${howToKeep(formulaMissing.place, formulaMissing.fault)}`;
  return [{ line, message }];
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
