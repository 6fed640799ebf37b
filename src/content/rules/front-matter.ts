/** How the fields of a resolution’s front matter must fit one another and the file’s path. */
import { dataFormats } from '../../site/data-formats.ts';
import { designationOf, parseSymbol, resolutionId } from '../../model/symbols/symbol.ts';
import type { ResolutionFrontMatter } from '../schemas/resolution-schema.ts';

/** A rule that front matter breaks. */
export interface Misfit {
  /** The field to which the message points. */
  readonly field: keyof ResolutionFrontMatter;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

interface Rule {
  readonly field: keyof ResolutionFrontMatter;
  /**
   * @param id the file’s path below the folder of resolutions, without `.mdx`
   * @param ids those of all files
   */
  readonly isBroken: (data: ResolutionFrontMatter, id: string, ids: ReadonlySet<string>) => boolean;
  readonly message: (data: ResolutionFrontMatter, id: string) => string;
}

/** Path segments in lower case, as symbols have them. */
const path = /^[a-z0-9.()-]+(?:\/[a-z0-9.()-]+)+$/;

/** Where the site’s own pages and folders are. */
const page = /^(?:about|search|schema|references|pagefind|_astro)\/|(?:^|\/)compared-with(?:\/|$)/;

/** A folder named like a file at the site’s root: `feed.xml/`, `robots.txt/`. */
const rootFile = /^[^/]+\.[a-z]{2,}\//;

/** A folder named like a format or the picture of a text beside it. */
const besideText = new RegExp(
  `\.(?:png|${dataFormats.map(({ extension }) => extension).join('|')})$`,
);

const rules: readonly Rule[] = [
  {
    field: 'title',
    isBroken: ({ title, organ, masthead }) =>
      title === undefined && organ !== 'Security Council' && masthead?.documentTitle === undefined,
    message: () =>
      'The field title is missing. Write it as the document prints it, on one line: Enhancement of international cooperation in the field of human rights. Only texts of the Security Council, and those below a title of their document, print none.',
  },
  {
    field: 'title',
    isBroken: ({ symbol }, id) => symbol === undefined && (!path.test(id) || isTaken(id)),
    message: (_, id) =>
      `${id}.mdx cannot be a resolution’s path. Use lower case, digits, dots and hyphens in two or more folders, as in e/cn.4/2002/draft.mdx.`,
  },
  {
    field: 'title',
    isBroken: ({ symbol, status }, id) =>
      status === 'draft' && symbol === undefined && parseSymbol(id).ok,
    message: (_, id) =>
      `A draft without a symbol cannot have the path of one, ${id}.mdx. Add the symbol, or call the file by a word, as in e/cn.4/2002/draft.mdx.`,
  },
  {
    field: 'symbol',
    isBroken: ({ symbol, status }) => status === 'adopted' && symbol === undefined,
    message: () => 'An adopted resolution has a symbol. Add it: symbol: A/RES/56/149.',
  },
  {
    field: 'symbol',
    isBroken: ({ symbol = '' }, id, ids) =>
      resolutionId(symbol) !== id && ids.has(resolutionId(symbol)),
    message: ({ symbol = '' }) =>
      `The symbol ${symbol} is that of another file, ${resolutionId(symbol)}.mdx. Correct it, or remove one of the two files.`,
  },
  {
    field: 'symbol',
    isBroken: ({ symbol }, id, ids) =>
      symbol !== undefined && resolutionId(symbol) !== id && !ids.has(resolutionId(symbol)),
    message: ({ symbol = '' }, id) =>
      `The symbol ${symbol} belongs into the file ${resolutionId(symbol)}.mdx, this is ${id}.mdx. Move the file or correct the symbol.`,
  },
  {
    field: 'designation',
    isBroken: ({ symbol, designation, status }) =>
      status === 'draft' && symbol === undefined && designation === undefined,
    message: () =>
      'A draft without a symbol needs the designation it prints. Add it: designation: 2002/….',
  },
  {
    field: 'designation',
    isBroken: ({ symbol, designation, status }) =>
      status === 'adopted' &&
      symbol !== undefined &&
      designation === undefined &&
      designationOf(symbol) === null,
    message: ({ symbol = '' }) =>
      `The symbol ${symbol} does not say how the text calls itself. Add the designation that it prints.`,
  },
  {
    field: 'designation',
    isBroken: ({ symbol = '', designation }) =>
      designation !== undefined && (designationOf(symbol) ?? designation) !== designation,
    message: ({ symbol = '', designation = '' }) =>
      `The designation “${designation}” does not fit the symbol ${symbol}. Remove it: it follows from the symbol.`,
  },
  {
    field: 'adopted',
    isBroken: ({ status, adopted }) => status === 'adopted' && adopted === undefined,
    message: () => 'An adopted resolution has a day of adoption. Add it: adopted: 2001-12-19.',
  },
  {
    field: 'adopted',
    isBroken: ({ status, adopted }) => status === 'draft' && adopted !== undefined,
    message: () => 'A draft has no day of adoption. Remove the line, or write status: adopted.',
  },
  {
    field: 'meeting',
    isBroken: ({ status, meeting }) => status === 'draft' && meeting !== undefined,
    message: () =>
      'A draft has no meeting that adopted it. Remove the line, or write status: adopted.',
  },
];

function isTaken(id: string): boolean {
  return [page, rootFile, besideText].some((taken) => taken.test(id));
}

/** The rules that front matter breaks, in their order. */
export function findMisfits(
  data: ResolutionFrontMatter,
  id: string,
  ids: ReadonlySet<string>,
): Misfit[] {
  return rules
    .filter(({ isBroken }) => isBroken(data, id, ids))
    .map(({ field, message }) => ({ field, message: message(data, id) }));
}
