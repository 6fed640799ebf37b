/** From the words of a pinpoint to the anchor of the paragraph that they mean. */

import {
  makeAnchor,
  parseAnchor,
  wholeText,
  type ParagraphAnchor,
} from '../../model/places/anchor.ts';
import { ORDINAL, ordinalValue } from './ordinal.ts';

type Kind = 'preambular' | 'operative';

/** `op5 (a)`, `operative paragraph 5`, `paras. 61–76`: a kind, perhaps, and numbers. */
const NUMBERED = /^(op|pp|(?:operative\s|preambular\s)?para(?:graph)?s?(?:\.|(?=\s)))\s?(\d.*)$/i;

const ORDINALS = new RegExp(String.raw`^(${ORDINAL}.*)\spreambular\sparagraphs?$`, 'i');

const NOTE = /^(?:foot)?note\s(\d+)$/i;

const LIST_SEPARATOR = /,\s(?:and\s)?|\sand\s/;
const RANGE_SEPARATOR = /\sto\s|(?<=[\d)])[\u2010-\u2013-](?=\d)/;

/** `5`, `5 (a)`, `5(a)(ii)`. */
const PARAGRAPH = /^(\d+)((?:\s?\([a-z]+\))*)$/;

/**
 * The anchor that a pinpoint means: `op5` for "paragraph 5", `pp7` for "seventh
 * preambular paragraph", `op12:op13` for "paragraphs 12 and 13"; an anchor stands for
 * itself. Null for several separate paragraphs and for other divisions.
 */
export function anchorOf(pinpoint: string): string | null {
  const lower = pinpoint.toLowerCase();
  const typed = lower.split(':');
  if (typed.length < 3 && typed.every((part) => parseAnchor(part) !== null)) return lower;

  const note = NOTE.exec(pinpoint)?.[1];
  if (note !== undefined)
    return makeAnchor({ type: 'note', series: 'numbers', number: Number(note) });

  const [, words, numbers] = NUMBERED.exec(lower) ?? [];
  if (words !== undefined && numbers !== undefined) {
    return run(
      numbers,
      words.startsWith('p') && !words.startsWith('par') ? 'preambular' : 'operative',
    );
  }
  const ordinals = ORDINALS.exec(lower)?.[1];
  return ordinals === undefined ? null : run(ordinals, 'preambular');
}

/** The anchor of one paragraph, of a range, or of a list without gaps. */
function run(numbers: string, kind: Kind): string | null {
  const range = numbers.split(RANGE_SEPARATOR);
  const isRange = range.length === 2 && !LIST_SEPARATOR.test(numbers);
  const items = (isRange ? range : numbers.split(LIST_SEPARATOR)).map((item) =>
    paragraphAnchor(item, kind),
  );
  const [first, ...others] = items;
  const last = items.at(-1);
  if (!first || !last || items.includes(null)) return null;
  if (others.length === 0) return makeAnchor(first);
  const gapless = items.every(
    (item, index) =>
      item?.labels.length === 0 && Number(item.number) === Number(first.number) + index,
  );
  const rises = isRange && Number(first.number) < Number(last.number);
  return gapless || rises ? `${makeAnchor(first)}:${makeAnchor(last)}` : null;
}

function paragraphAnchor(item: string, kind: Kind): ParagraphAnchor | null {
  const [, digits, labels = ''] = PARAGRAPH.exec(item) ?? [];
  const number = digits === undefined ? ordinalValue(item) : Number(digits);
  if (number === null || number === 0) return null;
  return {
    ...wholeText,
    type: kind,
    number: String(number),
    labels: labels.match(/[a-z]+/g) ?? [],
  };
}
