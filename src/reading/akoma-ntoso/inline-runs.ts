import type { Element, Nodes } from 'xast';
import type { Doubt, Mark, PrintedNote, Run, Words } from '../printed/printed-document.ts';
import { targetBesideWords, tidy } from '../printed/runs.ts';
import { attribute, childElements, lineOf, nameOf, textIn } from './elements.ts';

/** What the words of a document are gathered with. */
export interface Gathering {
  /** The notes in the order in which the text refers to them; added to. */
  readonly notes: PrintedNote[];
  /** What a person should look at; added to. */
  readonly doubts: Doubt[];
  /** What is tagged twice and read once; added to. */
  readonly leftOut: string[];
  /** Whether the file is one of ours, whose tags tell all that is printed. */
  readonly isOurs: boolean;
}

type Typography = Omit<Words, 'type' | 'text'>;

const plain: Typography = { italic: false, bold: false, target: null };

/** The words of an element as one run of text; its notes are put with the others. */
export function runsIn(nodes: readonly Nodes[], gathering: Gathering): Run[] {
  return tidy(nodes.flatMap((node) => runsOf(node, plain, gathering)));
}

function runsOf(node: Nodes, typography: Typography, gathering: Gathering): Run[] {
  if (node.type === 'text' || node.type === 'cdata') {
    return [{ type: 'words', text: node.value, ...typography }];
  }
  if (node.type !== 'element') return [];
  switch (nameOf(node)) {
    case 'authorialNote':
      return noteOf(node, gathering);
    case 'noteRef':
      return [markOf(node)];
    case 'eol':
      return [{ type: 'words', text: ' ', ...typography }];
    case 'img':
      tellImage(node, gathering);
      return [];
    case 'sup':
      return raised(node, typography, gathering);
    default: {
      const inner = typographyOf(node, typography, gathering);
      return node.children.flatMap((child) => runsOf(child, inner, gathering));
    }
  }
}

function typographyOf(element: Element, outer: Typography, { isOurs }: Gathering): Typography {
  const name = nameOf(element);
  const classes = attribute(element, 'class').split(' ');
  const target = (isOurs ? typedTarget(element) : null) ?? outer.target;
  const style = attribute(element, 'style');
  const isItalic = name === 'i' || name === 'em' || classes.includes('italic');
  const isBold = name === 'b' || name === 'strong' || classes.includes('bold');
  return {
    italic: outer.italic || isItalic || /\bfont-style:\s*italic/.test(style),
    bold: outer.bold || isBold || /\bfont-weight:\s*(?:bold|[6-9]00)/.test(style),
    target,
  };
}

/** An image, unless it is printed on every document. */
export function tellImage(element: Element, { doubts }: Gathering): void {
  if (/code|recycl/i.test(attribute(element, 'alt'))) return;
  doubts.push({
    place: { unit: 'line', number: lineOf(element) },
    message: 'An image stands here, of which nothing is brought in. Look at what it shows.',
  });
}

/** Where a link leads that was typed: one to the web, or a citation with what it cites. */
function typedTarget(element: Element): string | null {
  if (nameOf(element) === 'a')
    return targetBesideWords(attribute(element, 'href'), textIn(element));
  if (attribute(element, 'class') !== 'typed') return null;
  return attribute(element, 'title').replace(/, (?=[^,]*$)/, '#');
}

function noteOf(element: Element, gathering: Gathering): Run[] {
  const mark = markIn(element) || countedMark(element, gathering);
  const within = childElements(element).filter((child) => /^(?:p|block)$/.test(nameOf(child)));
  const paragraphs = within.length > 0 ? within : [element];
  const runs = paragraphs.flatMap((paragraph): Run[] => [
    ...runsIn(paragraph.children, gathering),
    { type: 'words', text: ' ', ...plain },
  ]);
  gathering.notes.push({
    mark,
    runs: tidy(runs),
    place: { unit: 'line', number: lineOf(element) },
  });
  return [{ type: 'mark', mark }];
}

function markOf(element: Element): Mark {
  return { type: 'mark', mark: markIn(element) };
}

/** `1` of `1`, ` 1 `, `[1]` and `1.` */
function markIn(element: Element): string {
  return attribute(element, 'marker').replace(/^[\s[(]+|[\s\]).]+$/g, '');
}

/** Notes without their number are counted on, which is told. */
function countedMark(element: Element, { notes, doubts }: Gathering): string {
  const mark = String(Math.max(0, ...notes.map((note) => Number.parseInt(note.mark, 10) || 0)) + 1);
  doubts.push({
    place: { unit: 'line', number: lineOf(element) },
    message: `The file does not tell the number of a note here. It was counted as ${mark}.`,
  });
  return mark;
}

/** A raised letter refers to a note of a table; raised spaces are a slip of the typist. */
function raised(element: Element, typography: Typography, gathering: Gathering): Run[] {
  const mark = textIn(element).trim();
  if (/^[a-z*]$/.test(mark)) return [{ type: 'mark', mark }];
  return element.children.flatMap((child) => runsOf(child, typography, gathering));
}
