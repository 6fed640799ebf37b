import { checkResolution } from './check-resolution.ts';
import { encodePath, fileOf, instrumentsFile, listContent } from './files/content-folder.ts';
import { checkTogether } from './content-rules.ts';
import type { ContentFault, Fault } from './files/fault.ts';
import { readInstruments } from './files/instruments-file.ts';
import { readText } from './files/text-file.ts';

/**
 * Everything that is wrong with the content: with its folder, else with each file, else
 * with how the files fit one another. Nothing that the files hold is run.
 *
 * @param root the project's root
 * @returns the faults in the order of files and lines; none where the site can be built
 */
export async function checkContent(root: URL): Promise<ContentFault[]> {
  const folder = await listContent(root);
  if (folder.faults.length > 0) return folder.faults.toSorted(byPlace);
  const ids = new Set(folder.ids);
  const texts = await Promise.all(
    folder.ids.map(async (id) => {
      const file = fileOf(id);
      return { file, ...(await read(root, file, (source) => checkResolution(source, id, ids))) };
    }),
  );
  const list = await read(root, instrumentsFile, readInstruments);
  const own = [...texts, { file: instrumentsFile, ...list }].flatMap((checked) =>
    checked.ok ? [] : checked.faults.map((fault) => ({ file: checked.file, ...fault })),
  );
  if (own.length > 0 || !list.ok) return own.toSorted(byPlace);
  const resolutions = texts.flatMap((checked) => (checked.ok ? [checked.resolution] : []));
  return checkTogether({ resolutions, listed: list.listed }).toSorted(byPlace);
}

interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
}

async function read<Checked>(
  root: URL,
  file: string,
  check: (source: string) => Checked,
): Promise<Checked | Refused> {
  const source = await readText(new URL(encodePath(file), root));
  return source.ok ? check(source.text) : { ok: false, faults: [source.fault] };
}

function byPlace(a: ContentFault, b: ContentFault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
