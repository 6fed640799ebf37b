import type { Mark, Run, Words } from './printed-document.ts';

/** Words in roman type. */
export function roman(text: string): Words {
  return { type: 'words', text, italic: false, bold: false, target: null };
}

/** The words of a run of text, without the marks of notes. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'words' ? run.text : '')).join('');
}

/** The marks of notes in a run of text, in order. */
export function marksOf(runs: readonly Run[]): string[] {
  return runs.filter((run): run is Mark => run.type === 'mark').map(({ mark }) => mark);
}

/**
 * Runs as they are written: neighbours of one typography are one, spaces come one by one and
 * stand outside of italics and bold, none at the ends. A no-break space is a character of the
 * text and stays; letters of two signs are written in one (Unicode's form NFC).
 */
export function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs.map(collapse)) {
    if (run.type === 'mark') {
      tidied.push(run);
      continue;
    }
    for (const part of spacesApart(run)) append(tidied, part);
  }
  return withoutOuterSpaces(tidied);
}

/** Runs from an offset into their words on; a mark at the offset stays. */
export function dropWords(runs: readonly Run[], count: number): Run[] {
  let left = count;
  return runs.flatMap((run): Run[] => {
    if (run.type === 'mark') return [run];
    const dropped = Math.min(left, run.text.length);
    left -= dropped;
    return dropped === run.text.length ? [] : [{ ...run, text: run.text.slice(dropped) }];
  });
}

/** Where a link leads that its words do not tell; null where they are the address itself, which is a link without being typed as one. */
export function targetBesideWords(target: string, words: string): string | null {
  const told = ['', 'http://', 'mailto:'].map((scheme) => scheme + words);
  return target === '' || told.includes(target) ? null : target;
}

/** Runs without bold and italics, as of a title, which is set so as a whole. */
export function unset(runs: readonly Run[]): Run[] {
  return tidy(
    runs.map((run) => (run.type === 'words' ? { ...run, bold: false, italic: false } : run)),
  );
}

/** Whether all words of a run of text are of one typography; a mark of punctuation may not be. */
export function isAllOf(runs: readonly Run[], typography: 'bold' | 'italic'): boolean {
  const words = runs.filter(
    (run): run is Words => run.type === 'words' && /[\p{L}\p{N}]/u.test(run.text),
  );
  return words.length > 0 && words.every((run) => run[typography]);
}

const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const spaces = /[ \t\r\n\f\v\u2028\u2029]+/g;

function collapse(run: Run): Run {
  if (run.type === 'mark') return run;
  return { ...run, text: run.text.replace(invisible, '').replace(spaces, ' ').normalize('NFC') };
}

/** Italics and bold are of words: the spaces at their ends are roman. */
function spacesApart(run: Words): Words[] {
  if (!run.italic && !run.bold && run.target === null) return [run];
  const [, before = '', inner = '', after = ''] =
    /^(\p{Zs}*)(.*?)(\p{Zs}*)$/su.exec(run.text) ?? [];
  return [roman(before), { ...run, text: inner }, roman(after)];
}

function append(runs: Run[], run: Words): void {
  const last = runs.at(-1);
  const text = endsInSpace(runs) ? run.text.replace(/^ /, '') : run.text;
  if (text === '') return;
  // A space between two runs of one typography is theirs.
  const before = runs.at(-2);
  if (
    last?.type === 'words' &&
    last.text === ' ' &&
    before?.type === 'words' &&
    isSet(run) &&
    isAlike(before, run)
  ) {
    runs.splice(-2, 2, { ...before, text: `${before.text} ${text}` });
  } else if (last?.type === 'words' && isAlike(last, run)) {
    runs.splice(-1, 1, { ...last, text: last.text + text });
  } else {
    runs.push({ ...run, text });
  }
}

function endsInSpace(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  return last === undefined || (last.type === 'words' && last.text.endsWith(' '));
}

function isSet(run: Words): boolean {
  return run.italic || run.bold;
}

function isAlike(a: Words, b: Words): boolean {
  return a.italic === b.italic && a.bold === b.bold && a.target === b.target;
}

function withoutOuterSpaces(runs: Run[]): Run[] {
  return runs.flatMap((run, index): Run[] => {
    if (run.type !== 'words') return [run];
    const opened = index === 0 ? run.text.replace(/^\p{Zs}+/u, '') : run.text;
    const text = index === runs.length - 1 ? opened.replace(/\p{Zs}+$/u, '') : opened;
    return text === '' ? [] : [{ ...run, text }];
  });
}
