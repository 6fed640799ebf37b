/** A draft as it is typed or pasted: paragraphs with the numbers that they print. */
import { organNamed, organs, type OrganName } from '../model/symbols/organ.ts';

/** A paragraph of a draft. */
export interface DraftParagraph {
  /** Its number as it stands there, `5.` or `(a)`; empty where there is none. */
  readonly marker: string;
  readonly words: string;
  /** Whether it is part of the text's frame: what stands above the first paragraph. */
  readonly isFrame: boolean;
}

/** A draft whole. */
export interface Draft {
  readonly paragraphs: readonly DraftParagraph[];
  /** The organ whose enacting formula it has; null where it has none. */
  readonly organ: OrganName | null;
}

/** `5.`, `(a)`, `(iv)`, `5 bis.`, `1)`, or a bullet, before words. */
const marker =
  /^([•◦▪●·–—-]|\d{1,3}(?: bis| ter)?[.)]|\((?:[a-z]{1,2}|[ivxl]+|\d{1,2})\))\s+(?=\S)/;

/**
 * Reads a draft. Empty lines part paragraphs, if most of what they part ends as paragraphs do.
 * Otherwise each line is a paragraph, unless lines are broken as a page breaks them: then they
 * are joined up to where a paragraph ends. What stands above an enacting formula, and the
 * formula, are its frame.
 */
export function readDraft(text: string): Draft {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\u00A0\t\v\f]/g, ' ');
  const parted = lines.trim().split(/\n\s*\n/);
  const unfinished = parted.filter((block) => !/[,;.:]\s*$/.test(block)).length;
  const isParted = parted.length > 1 && unfinished <= parted.length / 3;
  const blocks = (isParted ? parted : wholeLines(lines))
    .flatMap(apart)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  const formula = blocks.findIndex((block) => organOfFormula(block) !== null);
  return {
    organ: organOfFormula(blocks[formula] ?? ''),
    paragraphs: blocks.map((block, index) => {
      const number = marker.exec(block);
      return {
        marker: number?.[1] ?? '',
        words: block.slice(number?.[0].length ?? 0),
        isFrame: index <= formula,
      };
    }),
  };
}

/** Longer lines than this are not broken to fit a page. */
const longestBroken = 110;

/** Where a line that ends in a comma ends a paragraph: the next one opens with a participle. */
const opening =
  /^(?:(?:Also|Further|Deeply|Fully|Gravely|Once again) )?(?:[A-Z][a-z]+(?:ing|ed)\b|Aware\b|Mindful\b|Conscious\b)/;

/** Lines as paragraphs, joined where they were broken. */
function wholeLines(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const isBroken =
    lines.every((line) => line.length <= longestBroken) &&
    lines.slice(0, -1).some((line) => /[\p{L}\p{N}]$/u.test(line) && line.length > 50);
  if (!isBroken) return lines;
  return lines.reduce<string[]>((whole, line) => {
    const last = whole.at(-1) ?? '';
    const isNext =
      last === '' ||
      marker.test(line) ||
      /[;.:]$/.test(last) ||
      (last.endsWith(',') && (opening.test(line) || organOfFormula(last) !== null)) ||
      organOfFormula(line) !== null;
    return isNext ? [...whole, line] : [...whole.slice(0, -1), `${last} ${line}`];
  }, []);
}

/** A block at the lines that begin with a number or a label: they are paragraphs of their own. */
function apart(block: string): string[] {
  return block.split(/\n(?=\s*(?:\d{1,3}[.)]|\([a-z]{1,4}\))\s)/);
}

/** The organ of `The General Assembly,`; null for any other words. */
function organOfFormula(block: string): OrganName | null {
  const name = /^(The .{3,80}?),?$/.exec(block)?.[1];
  const organ = name === undefined ? undefined : organNamed(name);
  return organ && organs.includes(organ) ? organ.name : null;
}
