/** As many resolutions as are wanted, made up from the texts that the site ships. */
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

const shipped = ['a/res/56/149', 'e/cn.4/2002/draft'].map(readBody);
const words = interchangeableWords(shipped.join('\n'));

/** Sessions from this one on, which no shipped text belongs to, with so many resolutions each. */
const firstSession = 57;
const perSession = 250;

/** Makes texts which pass the site's checks and differ from one another; always the same ones. */
export function madeUpTexts(count: number): MadeUpText[] {
  return Array.from({ length: count }, (_, index) => madeUpText(index));
}

function madeUpText(index: number): MadeUpText {
  const random = seededRandom(index);
  const session = firstSession + Math.floor(index / perSession);
  const number = 1 + (index % perSession);
  const body = shipped[index % shipped.length] ?? '';
  return {
    path: `content/resolutions/a/res/${session}/${number}.mdx`,
    source: frontMatter(session, number, random) + vary(body, random, words, rareWord),
  };
}

function frontMatter(session: number, number: number, random: Random): string {
  const subject = Array.from({ length: 4 }, () => random.pick(words)).join(' ');
  return [
    '---',
    `symbol: A/RES/${session}/${number}`,
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

/** The text after the front matter, as one of the General Assembly. */
function readBody(id: string): string {
  const file = new URL(`../../content/resolutions/${id}.mdx`, import.meta.url);
  const body = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return body.replace('The Commission on Human Rights,', 'The General Assembly,');
}
