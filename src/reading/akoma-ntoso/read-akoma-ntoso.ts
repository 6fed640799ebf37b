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
  type Run,
} from '../printed/printed-document.ts';
import { dayIn } from '../printed/dates.ts';
import { withAsteriskMarks } from '../structure/asterisks.ts';
import { isWithoutFormula, refuseOther } from '../masthead/other-documents.ts';
import { splitFormula } from '../structure/enacting-formula.ts';
import { readBlocks } from './blocks.ts';
import { allNamed, attribute, childNamed, dayOf, firstNamed, lineIn } from './elements.ts';
import type { Gathering } from './inline-runs.ts';
import { readMasthead } from './masthead.ts';
import { withoutRepeats } from './repeated-headings.ts';
import { readOwnText, type OwnText } from './own-blocks.ts';
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
  const read = statements.map((statement) =>
    readStatement(statement, shared, masthead, { ...whole, notes: [] }),
  );
  return {
    masthead: { ...masthead, sponsors: read[0]?.sponsors ?? [] },
    texts: read.map(({ text }) => text),
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
    throw new RefusedDocument(
      `This is no well-formed XML: ${reason || 'it cannot be parsed'}. Bring in the file again from where it is published, or mend it there.`,
    );
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
): { readonly text: PrintedText; readonly sponsors: readonly Run[] } {
  const preface = readPreface(statement, gathering);
  const { enactingFormula, blocks } = gathering.isOurs
    ? readOwnText(statement, gathering)
    : readTheirText(statement, gathering);
  const opening = [lineIn(statement).slice(0, 2000)];
  if (enactingFormula.length === 0 && !gathering.isOurs && !isWithoutFormula(masthead, opening)) {
    throw refuseOther(masthead, opening);
  }
  const { meeting, adopted } = readConclusions(statement);
  const documentTitle = shared ? shared.title : preface.documentTitle;
  const text = {
    designation: shared?.designation ?? preface.designation,
    letter: preface.letter,
    title: preface.title,
    documentTitle,
    adopted: adopted ?? masthead.adopted,
    meeting,
    status: attribute(statement, 'name') === 'resolutionDraft' ? 'draft' : 'adopted',
    enactingFormula,
    blocks,
    notes: gathering.notes,
  } as const;
  return { text, sponsors: preface.sponsors };
}

/** As the United Nations tags its texts. */
function readTheirText(statement: Element, gathering: Gathering): OwnText {
  const blocks = withoutRepeats(readBlocks(statement, gathering), gathering);
  return splitFormula(withAsteriskMarks(blocks, gathering.notes));
}

/** The meeting and the day of adoption, of which the tags may tell nothing. */
function readConclusions(statement: Element): Pick<PrintedText, 'meeting' | 'adopted'> {
  const conclusions = childNamed(statement, 'conclusions');
  if (!conclusions) return { meeting: null, adopted: null };
  const tagged =
    firstNamed(conclusions, 'location') ??
    firstNamed(conclusions, 'inline') ??
    firstNamed(conclusions, 'event');
  const words = lineIn(conclusions);
  const [meeting = ''] = /^.{0,60}?\bmeeting(?!\p{L})/u.exec(tagged ? lineIn(tagged) : words) ?? [
    lineIn(tagged),
  ];
  return {
    meeting: meeting === '' ? null : meeting,
    adopted: dayOf(firstNamed(conclusions, 'docDate')) ?? dayIn(words),
  };
}
