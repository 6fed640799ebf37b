/** The words of a text in Markdown, with every sign escaped that Markdown or MDX would take for its own. */
import type { Run, Words } from '../../reading/printed/printed-document.ts';

/**
 * Writes runs of text as they stand within a paragraph.
 *
 * @param inTable where a stroke would end the cell
 */
export function markdownWords(runs: readonly Run[], inTable = false): string {
  const written = runs.map((run, index) => {
    if (run.type === 'mark') return `[^${run.mark}]`;
    return typeset(run, lastOf(runs[index - 1]), firstOf(runs[index + 1]));
  });
  const words = written.join('');
  return inTable ? words.replaceAll('|', '\\|') : words;
}

/** The same at the beginning of a block, where more signs have a meaning. */
export function markdownBlock(runs: readonly Run[]): string {
  return markdownWords(runs)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#>+=~-])/, '\\$1')
    .replace(/^(?=\[[ xX]\] |\[[^\]]*\]:)/, '\\')
    .replace(/^(import|export)(?=[\s{])/, (word) => `\\${word}`);
}

function typeset(run: Words, before: string, after: string): string {
  const sign = run.italic && run.bold ? '***' : run.italic ? '*' : run.bold ? '**' : '';
  if (sign === '') return linked(run, escapeMarkdown(run.text));
  const [outside = '', inner = '', beyond = ''] = withinSigns(run.text, before, after);
  if (inner === '') return escapeMarkdown(run.text);
  return linked(
    run,
    `${escapeMarkdown(outside)}${sign}${escapeMarkdown(inner)}${sign}${escapeMarkdown(beyond)}`,
  );
}

function linked({ target }: Words, words: string): string {
  return target === null
    ? words
    : `[${words}](${encodeURI(decodeURI(target)).replace(/[()]/g, (sign) => `\\${sign}`)})`;
}

/**
 * Beside a letter, a sign of emphasis must not have a mark of punctuation within it: such a
 * mark goes outside.
 */
function withinSigns(text: string, before: string, after: string): string[] {
  const opening = isWordCharacter(before) ? /^[^\p{L}\p{N}]*/u : /^ */;
  const closing = isWordCharacter(after) ? /[^\p{L}\p{N}]*$/u : / *$/;
  const outside = opening.exec(text)?.[0] ?? '';
  const rest = text.slice(outside.length);
  const beyond = closing.exec(rest)?.[0] ?? '';
  return [outside, rest.slice(0, rest.length - beyond.length), beyond];
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** What stands after a run begins with this; the mark of a note is no letter. */
function firstOf(run: Run | undefined): string {
  if (!run) return '';
  return run.type === 'mark' ? '[' : (Array.from(run.text)[0] ?? '');
}

function lastOf(run: Run | undefined): string {
  if (!run) return '';
  return run.type === 'mark' ? ']' : (Array.from(run.text).at(-1) ?? '');
}

const webAddress = /(?:https?:\/\/|www\.)\S+/g;

function escapeMarkdown(text: string): string {
  let written = '';
  let end = 0;
  for (const address of text.matchAll(webAddress)) {
    written += escapeSigns(text.slice(end, address.index)) + address[0].replace(/[\\*<{]/g, '\\$&');
    end = address.index + address[0].length;
  }
  return written + escapeSigns(text.slice(end));
}

function escapeSigns(text: string): string {
  return text
    .replace(/[\\*`<{]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=\^)/g, '\\[')
    .replace(/\](?=\()/g, '\\]');
}
