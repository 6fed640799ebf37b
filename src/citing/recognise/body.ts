/** Names of bodies in a text: the organs whose resolutions are known, and others. */

import { organs, type Organ } from '../../model/symbols/organ.ts';

/** A body named in a text. */
export interface Body {
  readonly start: number;
  readonly end: number;
  /**
   * The organs it may be: one if named in full, several for a short name such as
   * "Council", none for another body ("Commission on the Status of Women").
   */
  readonly organs: readonly Organ[];
  readonly inFull: boolean;
}

/** A capitalised word, as names of bodies consist of. */
const CAPITALISED = String.raw`[A-Z][\w\u2010\u2011’-]*`;

const BODY_NOUN =
  'Assembly|Council|Commission|Sub-?[Cc]ommission|Committee|Conference|Congress|Board|Meeting|Parties|Group|Forum|Union';

/** What follows the noun in a name: `on the Status of Women`. */
const SUBJECT = String.raw`(?:\s(?:of|on|for|to|against)(?:\sthe)?\s${CAPITALISED}(?:(?:\s(?:and|of|on|for|in|the|to)){0,3}\s${CAPITALISED})*)?`;

/** A name built on one of the nouns: `Council`, `World Health Assembly`, `Commission on …`. */
const NAME = new RegExp(
  String.raw`(?<![\w-])((?:${CAPITALISED}\s(?:(?:and|of|of\sthe)\s)?){0,6}?)(${BODY_NOUN})(?![\w-])(${SUBJECT})`,
  'g',
);

/** The first word of a paragraph is capitalised without belonging to the name that follows. */
const OPENING_VERB = /^(?!Governing\s)(?:[A-Z]\w*(?:ing|s)|See)\s/;

/** The names that mean one organ: also `ECOSOC`, but not "Sub-Commission", which is a short name. */
function namesInFull({ name, otherNames, abbreviation, shortName }: Organ): string[] {
  return [name, ...otherNames, abbreviation].filter((known) => known !== shortName);
}

/** Names of the organs in full. Another "Security Council" is the African Union's. */
const ORGAN_NAME = new RegExp(
  String.raw`(?<![\w-])(?<!Peace and )(?:${organs
    .flatMap(namesInFull)
    .join('|')
    .replaceAll(' ', String.raw`\s+`)})(?![\w-])`,
  'g',
);

/** The bodies that a text names, in order. */
export function findBodies(text: string): Body[] {
  const inFull = Array.from(text.matchAll(ORGAN_NAME), fullName);
  const masked = text.replace(ORGAN_NAME, (name) => '\0'.repeat(name.length));
  return [...inFull, ...Array.from(masked.matchAll(NAME), otherName)].sort(
    (a, b) => a.start - b.start,
  );
}

function fullName(match: RegExpExecArray): Body {
  const printed = match[0].replace(/\s+/g, ' ');
  return {
    start: match.index,
    end: match.index + match[0].length,
    organs: organs.filter((organ) => namesInFull(organ).includes(printed)),
    inFull: true,
  };
}

function otherName(match: RegExpExecArray): Body {
  const [whole, before = '', noun = '', subject = ''] = match;
  const qualifier = match.index === 0 ? before.replace(OPENING_VERB, '') : before;
  const end = match.index + whole.length;
  const short = qualifier === '' && subject === '';
  const spelling = noun.replace(/^Subc/, 'Sub-C');
  return {
    start: end - subject.length - noun.length - qualifier.length,
    end,
    organs: short ? organs.filter(({ shortName }) => shortName === spelling) : [],
    inFull: !short,
  };
}
