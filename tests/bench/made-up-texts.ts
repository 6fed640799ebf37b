/**
 * As many resolutions as are wanted, made up from the words of those that the site ships and
 * built as those of the General Assembly are: 44 paragraphs and sub-paragraphs and 24 citations a
 * text, most of what is cited by one text alone, families of one title that are taken up again
 * from session to session, much of them word for word.
 */
import { readFileSync } from 'node:fs';
import { seededRandom, type Random } from './support/random.ts';
import { interchangeableWords, vary } from './support/vary.ts';

/** A file of `content/resolutions`. */
export interface MadeUpText {
  /** `content/resolutions/a/res/57/1.mdx` */
  readonly path: string;
  readonly source: string;
}

/** A word of one paragraph of the shipped texts which no made-up text holds: it stays rare. */
export const rareWord = 'empowerment';

/** How many texts the site ships. */
export const shippedCount = 2;

const shipped = ['a/res/56/149', 'e/cn.4/2002/draft'].map(readBody).join('\n\n');
const words = interchangeableWords(shipped);
const pool = shipped.split('\n\n').map((block) => block.replace(/\[\^\d+\]/g, ''));
const preambular = pool.filter((block) => block.startsWith('*'));
const operative = pool.flatMap((block) => /^\d+\. (.+)[;.]$/.exec(block)?.[1] ?? []);

/** The first of the sessions in which a family is taken up, which no shipped text belongs to. */
const firstSession = 57;
const sessions = 3;

/** What a text has of each kind, with what its notes and its list add: 44 and 24. */
const counts = { preambular: 14, operative: 20, items: 10, notes: 5 };
/** How many paragraphs stay word for word from one session to the next. */
const kept = 0.6;
/** How many citations are of what many texts cite. */
const popular = 0.3;
const popularInstruments = 200;

/** Makes texts which pass the site's checks and differ from one another; always the same ones. */
export function madeUpTexts(count: number): MadeUpText[] {
  return Array.from({ length: count }, (_, index) =>
    madeUpText(Math.floor(index / sessions), index % sessions),
  );
}

function madeUpText(family: number, step: number): MadeUpText {
  const session = firstSession + step;
  return {
    path: `content/resolutions/a/res/${session}/${family + 1}.mdx`,
    source: `${frontMatter(family, session)}\n${body(family, step).join('\n\n')}\n`,
  };
}

function frontMatter(family: number, session: number): string {
  const random = chance(family);
  const subject = Array.from({ length: 4 }, () => random.pick(words)).join(' ');
  return [
    '---',
    `symbol: A/RES/${session}/${family + 1}`,
    `title: Made-up resolution on ${subject.replaceAll(rareWord, 'nothing')}`,
    'organ: General Assembly',
    'status: adopted',
    `adopted: ${1945 + session}-12-${random.between(10, 22)}`,
    'masthead:',
    "  distribution: 'Distr.: General'",
    '  proceeding: Resolution adopted by the General Assembly',
    '---\n',
  ].join('\n');
}

function body(family: number, step: number): string[] {
  /** Chance for a paragraph, the same as in the session in which it was last worded. */
  const worded = (place: number): Random => {
    let last = step;
    while (last > 0 && chance(family, place, last).fraction() < kept) last -= 1;
    return chance(family, place, last, 1);
  };
  const before =
    step === 0 ? [] : [`*Recalling* its resolution ${firstSession + step - 1}/${family + 1},`];
  const opening = Array.from({ length: counts.preambular - before.length }, (_, place) => {
    const random = worded(place);
    const written = reword(random.pick(preambular), random);
    return `${written.replace(/,$/, place % 3 === 0 ? '' : citing(random))}${place < counts.notes ? `[^${place + 1}]` : ''},`;
  });
  const acting = Array.from({ length: counts.operative }, (_, place) => {
    const random = worded(100 + place);
    const isLast = place === counts.operative - 1;
    const written = `${place + 1}. ${reword(random.pick(operative), random)}`;
    if (place === 1) return `${written}:\n\n${items(random)}`;
    return `${written}${place % 5 === 0 ? citing(random) : ''}${isLast ? '.' : ';'}`;
  });
  const notes = Array.from({ length: counts.notes }, (_, place) => {
    const random = worded(200 + place);
    return `[^${place + 1}]: See ${document(random)}.`;
  });
  return ['The General Assembly,', ...before, ...opening, ...acting, ...notes];
}

/** Sub-paragraphs, each some words from the middle of a paragraph. */
function items(random: Random): string {
  return Array.from({ length: counts.items }, (_, index) => {
    const some = reword(random.pick(operative), random)
      .replaceAll(/[^\p{L} ]/gu, '')
      .split(' ');
    const label = String.fromCharCode(97 + index);
    return `   (${label}) To ${some.slice(3, 20).join(' ')}${index === counts.items - 1 ? ';' : ','}`;
  }).join('\n\n');
}

function reword(words_: string, random: Random): string {
  return vary(words_, random, words, rareWord);
}

/** Words that cite a resolution, one in three times two. */
function citing(random: Random): string {
  const second = random.fraction() < 0.3 ? ` and ${resolution(random)}` : '';
  return second
    ? `, as in its resolutions ${resolution(random)}${second}`
    : `, as in its resolution ${resolution(random)}`;
}

function resolution(random: Random): string {
  if (random.fraction() < popular) {
    const rank = Math.floor(popularInstruments ** random.fraction());
    return `${46 + (rank % 10)}/${1 + rank}`;
  }
  return `${random.between(25, 56)}/${random.between(300, 900)}`;
}

function document(random: Random): string {
  return `A/${random.between(46, 56)}/${random.between(100, 900)}`;
}

/** Chance that is the same wherever the same numbers are given. */
function chance(...numbers: readonly number[]): Random {
  return seededRandom(numbers.reduce((seed, number) => Math.imul(seed, 4_001) + number + 1, 0));
}

/** The text after the front matter, as one of the General Assembly. */
function readBody(id: string): string {
  const file = new URL(`../../content/resolutions/${id}.mdx`, import.meta.url);
  const text = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return text.replace('The Commission on Human Rights,', 'The General Assembly,');
}
