import { organNamed, organs, type OrganName } from '../../model/symbols/organ.ts';
import { designationOf, parseSymbol, resolutionId } from '../../model/symbols/symbol.ts';
import {
  RefusedDocument,
  type PrintedDocument,
  type PrintedText,
  type Run,
} from '../../reading/printed/printed-document.ts';
import { roman, wordsOf } from '../../reading/printed/runs.ts';
import { organOfFormula } from '../../reading/structure/enacting-formula.ts';

/** What the document does not tell, given by whoever brings it in. */
export interface Given {
  readonly symbol?: string | undefined;
  readonly title?: string | undefined;
  readonly organ?: string | undefined;
  readonly adopted?: string | undefined;
  /** The file's path below the folder of resolutions, where there is no symbol. */
  readonly path?: string | undefined;
}

/** What identifies a resolution. */
export interface Identity {
  /** Its path, and so its file and address: `a/res/56/149`. */
  readonly id: string;
  readonly symbol: string | null;
  /** How the text calls itself, where that does not follow from the symbol. */
  readonly designation: string | null;
  readonly title: readonly Run[];
  readonly organ: OrganName;
  readonly status: 'adopted' | 'draft';
  /** An ISO date. */
  readonly adopted: string | null;
}

/**
 * Puts together what a document says of a text and what was given besides, which counts more.
 *
 * @throws {RefusedDocument} where something is missing, with the option that gives it
 */
export function identify({ masthead }: PrintedDocument, text: PrintedText, given: Given): Identity {
  const organ = organFor(
    given.organ ?? organOfFormula(wordsOf(text.enactingFormula)) ?? masthead.organ,
  );
  const symbol = symbolFor(text, given.symbol ?? masthead.symbol ?? symbolOf(organ, text));
  const adopted =
    text.status === 'adopted' ? (given.adopted ?? text.adopted ?? masthead.adopted) : null;
  if (text.status === 'adopted' && adopted === null) {
    throw new RefusedDocument(
      'The document does not print the day on which it was adopted. Give it: --adopted 2001-12-19.',
    );
  }
  return {
    id: idFor(symbol, given.path),
    symbol,
    designation:
      symbol !== null && (designationOf(symbol) !== null || text.status === 'draft')
        ? null
        : text.designation,
    title: given.title === undefined ? text.title : [roman(given.title)],
    organ,
    status: text.status,
    adopted,
  };
}

function organFor(name: string | null): OrganName {
  const organ = name === null ? undefined : organNamed(name);
  if (organ) return organ.name;
  const known = organs.map((one) => one.name).join(', ');
  throw new RefusedDocument(
    name === null
      ? `The document does not say which organ it is of. Give it: --organ "General Assembly", or one of ${known}.`
      : `“${name}” is none of the organs whose resolutions are held: ${known}. Give one of them: --organ "General Assembly".`,
  );
}

function symbolOf(organ: OrganName, { designation, status }: PrintedText): string | null {
  const prefix = organNamed(organ)?.symbolPrefix ?? null;
  if (prefix === null || designation === null || status === 'draft') return null;
  const symbol = parseSymbol(prefix + designation);
  return symbol.ok ? symbol.value : null;
}

/** The symbol of a document that holds several resolutions, A to C, is each one's with its letter. */
function symbolFor({ letter }: PrintedText, typed: string | null): string | null {
  if (typed === null) return null;
  const own =
    letter === null ? typed : `${typed.replace(/ ?[A-Z](?:[-–][A-Z])?\*?$/, '')} ${letter}`;
  const symbol = parseSymbol(own.replace(/\*+$/, ''));
  if (symbol.ok) return symbol.value;
  throw new RefusedDocument(
    `“${typed}” is no document symbol. Give the one that the document has: --symbol A/RES/56/149.`,
  );
}

function idFor(symbol: string | null, path: string | undefined): string {
  if (symbol !== null) return resolutionId(symbol);
  if (path !== undefined) return path.replace(/\.mdx$/, '');
  throw new RefusedDocument(
    'The document has no symbol. Give it, --symbol A/RES/56/149, or for a draft without one the path of its file, --path e/cn.4/2002/draft.',
  );
}
