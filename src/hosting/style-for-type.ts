/** An element of a citation style, in the JSON that citeproc reads. */
export interface StyleElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}

type Content = StyleElement | string;

/**
 * A style as far as it says how to cite items of one type: without the branches for others.
 * Citeproc writes out each macro wherever it is used, so that the whole of APA takes it ten times
 * as long to set up.
 *
 * @param type of items, as CSL names it: `report`
 */
export function styleForType(style: StyleElement, type: string): StyleElement {
  const children = style.children.flatMap((child): readonly Content[] => {
    if (typeof child === 'string') return [child];
    const cut = styleForType(child, type);
    return cut.name === 'choose' ? choiceForType(cut, type) : [cut];
  });
  return { ...style, children };
}

/** What is left of a choice: citeproc takes the first branch whose conditions hold. */
function choiceForType(choice: StyleElement, type: string): readonly Content[] {
  const branches: StyleElement[] = [];
  for (const child of choice.children) {
    const branch = typeof child === 'string' ? null : branchForType(child, type);
    if (!branch) continue;
    const isFirst = branches.length === 0;
    if (branch.name === 'else') {
      if (isFirst) return branch.children;
      branches.push(branch);
      break;
    }
    branches.push({ ...branch, name: isFirst ? 'if' : 'else-if' });
  }
  return branches.length === 0 ? [] : [{ ...choice, children: branches }];
}

/** A branch with the conditions that are left, or `else` where none is; null if it is never taken. */
function branchForType(branch: StyleElement, type: string): StyleElement | null {
  const { type: types, ...attrs } = branch.attrs;
  if (types === undefined) return branch;
  const { match, ...others } = attrs;
  // To citeproc, several types are one condition: that the item has one of them.
  const holds = types.split(' ').includes(type) === (match !== 'none');
  const decides = holds === (match === 'any') || Object.keys(others).length === 0;
  if (!decides) return { ...branch, attrs };
  return holds ? { ...branch, name: 'else', attrs: {} } : null;
}
