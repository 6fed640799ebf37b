/** Our own Markdown of a text: the masthead, its title as the one heading of the first level, then the text. */
import type { Heading, Link, ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { refuseOther } from '../../reading/masthead/other-documents.ts';
import { readMasthead } from '../../reading/masthead/read-masthead.ts';
import { dayIn } from '../../reading/printed/dates.ts';
import type {
  Place,
  PrintedBlock,
  PrintedDocument,
  PrintedNote,
  Run,
  Words,
} from '../../reading/printed/printed-document.ts';
import { dropWords, tidy, wordsOf } from '../../reading/printed/runs.ts';
import { headingLines } from '../../reading/structure/one-line-headings.ts';
import { splitFormula } from '../../reading/structure/enacting-formula.ts';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Whether a text is Markdown with a title: one line opens with a single sign of a heading. */
export function isMarkdown(source: string): boolean {
  return /^# \S/m.test(source) && !source.startsWith('---');
}

/** @throws {RefusedDocument} where it has no enacting formula */
export function readMarkdown(source: string): PrintedDocument {
  const tree = markdown.parse(source);
  uncited(tree, siteOf(tree.children.at(-1)));
  const { children } = tree;
  const title = children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const masthead = readMasthead(
    children.slice(0, Math.max(title, 0)).map((node) => ({ runs: runsOf(node), opens: true })),
  );
  const rule = children.findLastIndex(({ type }) => type === 'thematicBreak');
  // Below a rule this site says what the text is, in one paragraph.
  const end = rule === children.length - 2 ? rule : -1;
  const reader = new MarkdownReader();
  const body = end === -1 ? children.slice(title + 1) : children.slice(title + 1, end);
  for (const node of body) reader.read(node, 0);
  const { formula, blocks } = splitFormula(reader.blocks);
  if (formula.length === 0) throw refuseOther(masthead, []);
  const heading = children[title];
  const words = heading ? runsOf(heading) : [];
  const [opening = '', number, open] = numbered.exec(wordsOf(words)) ?? [];
  const designation = number ?? open ?? null;
  const meeting = reader.closing.find((line) => line.endsWith('meeting')) ?? null;
  const text = {
    designation,
    letter: null,
    title: tidy(dropWords(words, opening.length)),
    documentTitle: masthead.documentTitle,
    adopted: reader.closing.map(dayIn).find((day) => day !== null) ?? masthead.adopted,
    meeting,
    status: meeting === null && masthead.proceeding === null ? 'draft' : 'adopted',
    enactingFormula: formula,
    blocks,
    notes: reader.notes,
  } as const;
  const own = [...(heading ? [heading] : []), ...body];
  const account = { words: own.map((node) => wordsIn(node)), leftOut: [] };
  return { masthead, texts: [text], doubts: [], account };
}

const numbered = /^(?:(\S+(?: [A-Z])?)\.|(\d+\/…)) /;
const annexed = /^Annex(?: [IVXLC]+| \d+)?(?: |$)/;

class MarkdownReader {
  readonly blocks: PrintedBlock[] = [];
  readonly notes: PrintedNote[] = [];
  readonly closing: string[] = [];
  #isInAnnex = false;

  /** @param depth how deep a paragraph stands that is right below the node */
  read(node: RootContent, depth: number): void {
    const place = placeOf(node);
    switch (node.type) {
      case 'heading':
        this.#readHeading(node, place);
        return;
      case 'list':
        node.children.forEach((item, index) => {
          const marker = node.ordered === true ? `${(node.start ?? 1) + index}.` : '';
          this.#readItem(item, marker, node.ordered === true ? depth : depth + 1);
        });
        return;
      case 'table':
        this.blocks.push(tableOf(node, depth, place));
        return;
      case 'blockquote':
        this.blocks.push({ type: 'quotation', depth, blocks: quoted(node.children), place });
        return;
      case 'footnoteDefinition':
        this.#readNote(node.identifier, tidy(node.children.flatMap(runsOf)), place);
        return;
      default:
        this.#readWords(runsOf(node), depth, place);
    }
  }

  #readItem(item: ListItem, marker: string, depth: number): void {
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph') {
      this.#add(runsOf(first), marker, depth, placeOf(first));
    } else {
      this.#add([], marker, depth, placeOf(item));
      if (first) this.read(first, depth + (first.type === 'list' ? 0 : 1));
    }
    for (const node of rest) this.read(node, depth + (node.type === 'list' ? 0 : 1));
  }

  #readHeading(node: Heading, place: Place): void {
    const runs = runsOf(node);
    const words = wordsOf(runs);
    if (annexed.test(words)) this.#isInAnnex = true;
    const level = annexed.test(words) ? 1 : node.depth - (this.#isInAnnex ? 1 : 0);
    for (const line of headingLines(runs)) {
      this.blocks.push({ type: 'heading', runs: line, weight: 1, level, place });
    }
  }

  #readNote(identifier: string, runs: readonly Run[], place: Place): void {
    const letter = /-note-(.+)$/.exec(identifier)?.[1];
    const at = this.blocks.findLastIndex(({ type }) => type === 'table');
    const table = this.blocks[at];
    if (letter === undefined || table?.type !== 'table') {
      this.notes.push({ mark: identifier, runs, place });
      return;
    }
    this.blocks[at] = { ...table, notes: [...table.notes, { mark: letter, runs, place }] };
  }

  #readWords(runs: readonly Run[], depth: number, place: Place): void {
    const words = wordsOf(runs);
    const isClosing = /^.{0,40}\bmeeting$|^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(words);
    if (/^(?:\* ?){3}$/.test(words)) this.blocks.push({ type: 'ornament', place });
    else if (depth === 0 && isClosing && runs[0]?.type === 'words' && runs[0].italic)
      this.closing.push(words);
    else this.#add(runs, '', depth, place);
  }

  #add(runs: readonly Run[], marker: string, depth: number, place: Place): void {
    this.blocks.push({
      type: 'paragraph',
      marker,
      runs,
      opens: !/^\p{Ll}/u.test(wordsOf(runs)),
      depth: depth === 0 && marker === '' ? null : depth,
      place,
    });
  }
}

function quoted(nodes: readonly RootContent[]): PrintedBlock[] {
  const reader = new MarkdownReader();
  for (const node of nodes) reader.read(node, 0);
  return reader.blocks;
}

function tableOf({ children }: Table, depth: number, place: Place): PrintedBlock {
  const rows = children.map((row) =>
    row.children.map((cell) => ({ runs: cellRuns(cell.children), columns: 1, rows: 1 })),
  );
  return { type: 'table', rows, headRows: 1, notes: [], depth, place };
}

function cellRuns(nodes: readonly PhrasingContent[]): Run[] {
  return tidy(nodes.flatMap(runsOf)).map((run) =>
    run.type === 'mark' ? { ...run, mark: markOf(run.mark) } : run,
  );
}

/** What a note is called in print; in the Markdown of a whole text, those of tables have longer names. */
function markOf(identifier: string): string {
  return identifier.replace(/^.*-note-/, '');
}

/** All words of a node with the marks of notes. */
function wordsIn(node: Nodes): string {
  if (node.type === 'footnoteReference') return ` ${markOf(node.identifier)} `;
  const mark = node.type === 'footnoteDefinition' ? markOf(node.identifier) : '';
  if ('value' in node) return node.value;
  return 'children' in node ? ` ${mark} ${node.children.map(wordsIn).join('')} ` : '';
}

/** The words of a node; citations are links by themselves and written without. */
function runsOf(node: Nodes): Run[] {
  return tidy(inlineRuns(node, { italic: false, bold: false, target: null }));
}

type Typography = Omit<Words, 'type' | 'text'>;

function inlineRuns(node: Nodes, outer: Typography): Run[] {
  if (node.type === 'footnoteReference') return [{ type: 'mark', mark: node.identifier }];
  if ('value' in node) return [{ type: 'words', text: node.value, ...outer }];
  if (!('children' in node)) return [];
  const typography = {
    italic: outer.italic || node.type === 'emphasis',
    bold: outer.bold || node.type === 'strong',
    target: node.type === 'link' ? ownTarget(node) : outer.target,
  };
  return node.children.flatMap((child) => inlineRuns(child, typography));
}

function placeOf({ position }: Nodes): Place {
  return { unit: 'line', number: position?.start.line ?? 1 };
}

/** Where a link leads, if it is not written out. */
function ownTarget({ url, children: [words] }: Link): string | null {
  return words?.type === 'text' && words.value === url ? null : url;
}

const official = /^https?:\/\/(?:[^/]*\.)?(?:un|undocs|ohchr)\.org\//;

/** Takes the links off citations, which lead to the United Nations and to the site of the text. */
function uncited(node: Nodes, site: string | null): void {
  if (!('children' in node)) return;
  const inner: readonly Nodes[] = node.children;
  const children = inner.flatMap((child): Nodes[] => {
    uncited(child, site);
    const isCitation =
      child.type === 'link' &&
      (official.test(child.url) || (site !== null && child.url.startsWith(site)));
    return isCitation ? child.children : [child];
  });
  Object.assign(node, { children });
}

/** `https://resolutions.example/`, from the address that stands below a text. */
function siteOf(node: RootContent | undefined): string | null {
  const link = node && 'children' in node ? node.children.at(-1) : undefined;
  return link?.type === 'link' && URL.canParse(link.url) ? `${new URL(link.url).origin}/` : null;
}
