/** A draft as it is typed or pasted: paragraphs with the numbers that they print. */
import { organNamed, organs, type OrganName } from '../model/symbols/organ.ts';
import { paragraphsOf, type TextParagraph } from '../reading/plain-text/paragraphs.ts';
import { isClosing } from '../reading/plain-text/closing.ts';
import { withoutColophon } from '../reading/plain-text/read-plain-text.ts';
import { textLines, type TextLine } from '../reading/plain-text/text-lines.ts';
import { splitNote, typedRuns } from '../reading/plain-text/typed-runs.ts';
import { wordsOf } from '../reading/printed/runs.ts';
import { isEnactingFormula, organOfFormula } from '../reading/structure/enacting-formula.ts';
import { openingMarker } from '../reading/structure/markers.ts';

/** The mark of a note in a paragraph. */
export interface DraftMark {
  /** `1`, `*` */
  readonly mark: string;
  /** Behind how many UTF-16 units of its words it stands. */
  readonly at: number;
}

/** A paragraph of a draft. */
export interface DraftParagraph {
  /** Its number as it stands there, `5.` or `(a)`, of a note `[1]`; empty where there is none. */
  readonly marker: string;
  readonly words: string;
  readonly marks: readonly DraftMark[];
  /** Whether it is part of the text's frame: what stands above its first paragraph or closes it. */
  readonly isFrame: boolean;
}

/** A draft whole. */
export interface Draft {
  readonly paragraphs: readonly DraftParagraph[];
  /** The organ whose enacting formula it has; null where it has none. */
  readonly organ: OrganName | null;
}

/**
 * Reads a draft, however its lines were broken, as a document in plain text is read that is
 * brought in. Its frame is what stands above an enacting formula, the formula, and the meeting and
 * day that close it; marks, `[1]`, are those of notes that it has.
 */
export function readDraft(text: string): Draft {
  // Behind a number stands a tab, or a space of some width.
  const lines = withoutColophon(textLines(text.replace(/(?<=\S)[^\S\r\n]+/g, ' ')));
  const formula = lines.findIndex(({ words }) => isEnactingFormula(words));
  const top = paragraphsOf(lines.slice(0, Math.max(0, formula)));
  const rest = lines.slice(formula + 1);
  const closing = rest.filter(({ words }) => isClosing(words) || isOrnament(words));
  const body = paragraphsOf(rest.filter((line) => !closing.includes(line)));
  const marks = new Set(body.flatMap(({ words }) => splitNote(words)?.mark ?? []));
  return {
    organ: organIn(lines[formula]),
    paragraphs: [
      ...top.map(frame),
      ...(lines[formula] ? [frame(lines[formula])] : []),
      ...[...body.map((one) => ({ ...one, isFrame: false })), ...closing.map(closingLine)]
        .sort((a, b) => a.number - b.number)
        .map((one) => (one.isFrame ? frame(one) : paragraph(one, marks))),
    ],
  };
}

/** `* * *` */
function isOrnament(words: string): boolean {
  return /^(?:\* ?){3}$/.test(words);
}

function closingLine(line: TextLine): TextParagraph & { readonly isFrame: boolean } {
  return { ...line, isFrame: true };
}

function frame({ words }: Pick<TextParagraph, 'words'>): DraftParagraph {
  return { marker: '', words, marks: [], isFrame: true };
}

function paragraph({ words }: TextParagraph, known: ReadonlySet<string>): DraftParagraph {
  const note = splitNote(words);
  const opening = note ? null : (openingMarker(words) ?? closedNumber(words));
  const runs = typedRuns(note?.words ?? words.slice(opening?.length ?? 0), known);
  let at = 0;
  const marks = runs.flatMap((run) => {
    if (run.type === 'mark') return [{ mark: run.mark, at }];
    at += run.text.length;
    return [];
  });
  const marker = note ? `[${note.mark}]` : (opening?.text ?? '');
  return { marker, words: wordsOf(runs), marks, isFrame: false };
}

/** `1)`, as delegations number their drafts; no document prints it so. */
function closedNumber(words: string): ReturnType<typeof openingMarker> {
  const [all = '', text] = /^(\d{1,3}\))\s+(?=\S)/.exec(words) ?? [];
  return text === undefined ? null : { text, length: all.length };
}

function organIn(formula: TextLine | undefined): OrganName | null {
  const organ = organNamed(organOfFormula(formula?.words ?? '') ?? '');
  return organ && organs.includes(organ) ? organ.name : null;
}
