import type { Element } from 'xast';
import type { Run } from '../printed/printed-document.ts';
import { tidy } from '../printed/runs.ts';
import { allNamed, attribute, childElements, firstNamed, lineIn, nameOf } from './elements.ts';
import { runsIn, type Gathering } from './inline-runs.ts';

/** The lines of the title. */
export interface Preface {
  /** `56/149`, without its full stop. */
  readonly designation: string | null;
  /** `B`, printed below the title of the document. */
  readonly letter: string | null;
  readonly title: readonly Run[];
  /** What stands above the letter. */
  readonly documentTitle: readonly Run[];
  /** Who puts a draft forward, which only our own files tell. */
  readonly sponsors: readonly Run[];
}

/** Reads the preface right below a statement or a collection. */
export function readPreface(document: Element, gathering: Gathering): Preface {
  const preface =
    childElements(document).find((child) => nameOf(child) === 'preface') ??
    firstNamed(document, 'preface');
  const lines = preface ? allNamed(preface, 'inline') : [];
  const above = (name: string): Run[] => {
    const line = lines.find((one) => attribute(one, 'name') === name);
    return line ? runsIn(line.children, gathering) : [];
  };
  const found = {
    sponsors: above('sponsors'),
    designation: null as string | null,
    letter: null as string | null,
    title: [] as Run[],
    documentTitle: above('documentTitle'),
  };
  for (const part of preface ? titleParts(preface) : []) {
    const name = nameOf(part);
    if (name === 'docTitle')
      found.title.push(...spaced(found.title, runsIn(part.children, gathering)));
    else if (name === 'authorialNote') found.title.push(...runsIn([part], gathering));
    else addNumber(found, lineIn(part));
  }
  return {
    ...found,
    title: withoutBold(found.title),
    documentTitle: withoutBold(found.documentTitle),
  };
}

function addNumber(
  found: { designation: string | null; letter: string | null; title: Run[]; documentTitle: Run[] },
  number: string,
): void {
  if (!/^[A-Z]$/.test(number)) {
    found.designation = number.replace(/\.$/, '');
    return;
  }
  found.letter = number;
  found.documentTitle = found.title;
  found.title = [];
}

/** The lines above the title that belong to the masthead are not among them. */
function titleParts(element: Element): Element[] {
  return childElements(element).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'container') return [];
    return ['docNumber', 'docTitle', 'authorialNote'].includes(name) ? [child] : titleParts(child);
  });
}

function spaced(before: readonly Run[], runs: readonly Run[]): Run[] {
  return before.length === 0
    ? [...runs]
    : [{ type: 'words', text: ' ', italic: false, bold: false, target: null }, ...runs];
}

/** A title is set in bold as a whole. */
function withoutBold(runs: readonly Run[]): Run[] {
  return tidy(runs.map((run) => (run.type === 'words' ? { ...run, bold: false } : run)));
}
