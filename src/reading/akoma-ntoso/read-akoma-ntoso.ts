/**
 * Akoma Ntoso as the United Nations publishes it, and as this site writes it. The tags of the
 * former are often wrong (headings are paragraphs, numbers are words), so that only what is
 * common to both is taken from them: lines, numbers, typography, notes, tables.
 */
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import {
  RefusedDocument,
  type PrintedDocument,
  type PrintedMasthead,
  type PrintedText,
} from '../printed/printed-document.ts';
import { withAsteriskMarks } from '../structure/asterisks.ts';
import { isWithoutFormula, refuseOther } from '../masthead/other-documents.ts';
import { splitFormula } from '../structure/enacting-formula.ts';
import { readBlocks } from './blocks.ts';
import {
  allNamed,
  attribute,
  childElements,
  firstNamed,
  givenAttribute,
  lineIn,
  nameOf,
} from './elements.ts';
import type { Gathering } from './inline-runs.ts';
import { readMasthead } from './masthead.ts';
import { withoutRepeats } from './repeated-headings.ts';
import { readPreface, type Preface } from './preface.ts';
import { wordsIn } from './words-in.ts';

/**
 * @throws {RefusedDocument} where the file is no resolution in Akoma Ntoso. No entity but XML's
 * own five is known, and nothing is loaded from elsewhere.
 */
export function readAkomaNtoso(source: string): PrintedDocument {
  const root = parse(source);
  const statements = allNamed(root, 'statement');
  const collection = firstNamed(root, 'documentCollection');
  const [first] = statements;
  if (!first)
    throw new RefusedDocument(
      'This XML holds no statement of Akoma Ntoso, which is what a resolution is.',
    );
  const masthead = readMasthead(collection ?? first);
  const whole = gatheringFor(root);
  const shared = collection ? readPreface(collection, whole) : null;
  return {
    masthead,
    texts: statements.map((statement) =>
      readStatement(statement, shared, masthead, { ...whole, notes: [] }),
    ),
    doubts: whole.doubts,
    account: { words: statements.map(wordsIn), leftOut: whole.leftOut },
  };
}

function parse(source: string): Root {
  try {
    return fromXml(source);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    const [reason = ''] = cause.split('\n');
    throw new RefusedDocument(`This is no well-formed XML: ${reason || 'it cannot be parsed'}.`);
  }
}

function gatheringFor(root: Root): Gathering {
  return {
    notes: [],
    doubts: [],
    leftOut: [],
    isOurs: allNamed(root, 'identification').some(
      (own) => attribute(own, 'source') === '#resolutionTexts',
    ),
  };
}

function readStatement(
  statement: Element,
  shared: Preface | null,
  masthead: PrintedMasthead,
  gathering: Gathering,
): PrintedText {
  const preface = readPreface(statement, gathering);
  const { formula, blocks } = splitFormula(
    withAsteriskMarks(withoutRepeats(readBlocks(statement, gathering), gathering), gathering.notes),
  );
  const opening = [lineIn(statement).slice(0, 2000)];
  if (formula.length === 0 && !isWithoutFormula(masthead, opening)) {
    throw refuseOther(masthead, opening);
  }
  const { meeting, adopted } = readConclusions(statement);
  const documentTitle = shared ? shared.title : preface.documentTitle;
  return {
    designation: shared?.designation ?? preface.designation,
    letter: preface.letter,
    title: preface.title,
    documentTitle,
    adopted: adopted ?? masthead.adopted,
    meeting,
    status: attribute(statement, 'name') === 'resolutionDraft' ? 'draft' : 'adopted',
    enactingFormula: formula,
    blocks,
    notes: gathering.notes,
  };
}

function readConclusions(statement: Element): Pick<PrintedText, 'meeting' | 'adopted'> {
  const conclusions = childElements(statement).find((child) => nameOf(child) === 'conclusions');
  if (!conclusions) return { meeting: null, adopted: null };
  const date = firstNamed(conclusions, 'docDate');
  const meeting =
    firstNamed(conclusions, 'location') ??
    firstNamed(conclusions, 'inline') ??
    firstNamed(conclusions, 'event');
  return {
    meeting: meeting ? lineIn(meeting) : null,
    adopted: givenAttribute(date, 'date'),
  };
}
