/** Our own Markdown of a text: the masthead, its title as the one heading of the first level, then the text. */
import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readColophon, titleBehind, type ReadColophon } from '../../reading/masthead/colophon.ts';
import { refuseOther } from '../../reading/masthead/other-documents.ts';
import { readOwnMasthead } from '../../reading/masthead/own-masthead.ts';
import { readMasthead } from '../../reading/masthead/read-masthead.ts';
import { dayIn } from '../../reading/printed/dates.ts';
import type {
  PrintedDocument,
  PrintedMasthead,
  Run,
} from '../../reading/printed/printed-document.ts';
import { dropWords, tidy, wordsOf } from '../../reading/printed/runs.ts';
import { splitFormula } from '../../reading/structure/enacting-formula.ts';
import { MarkdownBlocks } from './blocks.ts';
import { markOf, runsOf } from './typeset.ts';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Whether a text is Markdown with a title: one line opens with a single sign of a heading. */
export function isMarkdown(source: string): boolean {
  return /^# \S/m.test(source) && !source.startsWith('---');
}

/** @throws {RefusedDocument} where it has no enacting formula, and is none that this site wrote */
export function readMarkdown(source: string): PrintedDocument {
  const { children } = markdown.parse(source);
  const colophon = colophonOf(children);
  const linking = colophon ? 'titled' : 'web';
  const at = children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const above = children.slice(0, at);
  const masthead = colophon
    ? ownMasthead(above, colophon)
    : readMasthead(above.map((node) => ({ runs: runsOf([node], linking), opens: true })));
  const body = colophon ? children.slice(at + 1, -2) : children.slice(at + 1);
  const reader = new MarkdownBlocks({ source, isOurs: colophon !== null });
  for (const node of body) reader.read(node);
  const { enactingFormula, blocks } = splitFormula(reader.blocks, colophon ? 0 : 2);
  if (enactingFormula.length === 0 && !colophon) throw refuseOther(masthead, []);
  const meeting = reader.closing.find((line) => line.endsWith('meeting')) ?? null;
  const adopted = reader.closing.map(dayIn).find((day) => day !== null) ?? masthead.adopted;
  const isAdopted = meeting !== null || masthead.proceeding !== null;
  const title = children[at];
  const text = {
    ...titleOf(title ? runsOf([title], linking) : [], colophon),
    letter: null,
    documentTitle: masthead.documentTitle,
    adopted: adopted ?? colophon?.adopted ?? null,
    meeting,
    status: colophon?.status ?? (isAdopted ? 'adopted' : 'draft'),
    enactingFormula,
    blocks,
    notes: reader.notes,
  } as const;
  const own = [...(title ? [title] : []), ...body];
  return { masthead, texts: [text], doubts: [], account: { words: own.map(wordsIn), leftOut: [] } };
}

/** Below a rule this site says what the text is, in one paragraph that ends with its address. */
function colophonOf(children: readonly RootContent[]): ReadColophon | null {
  const [rule, last] = children.slice(-2);
  if (rule?.type !== 'thematicBreak' || last?.type !== 'paragraph') return null;
  const [name] = last.children;
  return name?.type === 'text' ? readColophon(name.value.replace(/:\s*$/, '')) : null;
}

/** The lines of a masthead stand in paragraphs of those that belong together. */
function ownMasthead(nodes: readonly RootContent[], colophon: ReadColophon): PrintedMasthead {
  const groups = nodes.map((node) => {
    const lines: Nodes[][] = [[]];
    for (const child of node.type === 'paragraph' ? node.children : []) {
      if (child.type === 'break') lines.push([]);
      else lines.at(-1)?.push(child);
    }
    return lines.map((line) => runsOf(line, 'titled'));
  });
  return readOwnMasthead(groups, colophon);
}

const numbered = /^(?:(\S+(?: [A-Z])?)\.|(\d+\/…)) /;

/** What the text is called, and its title; in ours, the colophon tells them apart. */
function titleOf(
  runs: readonly Run[],
  colophon: ReadColophon | null,
): { readonly designation: string | null; readonly title: readonly Run[] } {
  const words = wordsOf(runs);
  if (!colophon) {
    const [opening = '', number, open] = numbered.exec(words) ?? [];
    return { designation: number ?? open ?? null, title: tidy(dropWords(runs, opening.length)) };
  }
  return { designation: colophon.designation, title: titleBehind(colophon, runs) };
}

/** All words of a node with the marks of notes. */
function wordsIn(node: Nodes): string {
  if (node.type === 'footnoteReference') return ` ${markOf(node.identifier)} `;
  const mark = node.type === 'footnoteDefinition' ? markOf(node.identifier) : '';
  if ('value' in node) return node.value;
  return 'children' in node ? ` ${mark} ${node.children.map(wordsIn).join('')} ` : '';
}
