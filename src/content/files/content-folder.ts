import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import type { ContentFault } from './fault.ts';

/** Where the content is, from the project's root. */
export const resolutionsFolder = 'content/resolutions';
export const instrumentsFile = 'content/instruments.yaml';

export const extension = '.mdx';

/** The ids of the resolutions in the content, and what there is that cannot be content. */
export interface ContentFolder {
  /** Paths below the folder of resolutions, without the extension, in alphabetical order. */
  readonly ids: readonly string[];
  readonly faults: readonly ContentFault[];
}

/** The file of a resolution, from the project's root. */
export function fileOf(id: string): string {
  return `${resolutionsFolder}/${id}${extension}`;
}

/** The id of a resolution, from its file's path below the folder of resolutions. */
function idOf(path: string): string {
  return path.slice(0, -extension.length);
}

/** What editors and operating systems leave behind; the loaders do not read it either. */
const leftover = /^\.|~$/;

/**
 * Looks through the content, so that no file is passed over in silence and none is read
 * that lies elsewhere.
 *
 * @param root the project's root
 */
export async function listContent(root: URL): Promise<ContentFolder> {
  const { files, faults } = await listFolder(root, 'content');
  const texts = files.filter((file) => file.startsWith(`${resolutionsFolder}/`));
  const none: ContentFault = {
    file: resolutionsFolder,
    line: null,
    message: `The folder holds no resolution. Add one, as in ${resolutionsFolder}/a/res/56/149.mdx.`,
  };
  return {
    ids: texts.map((file) => idOf(file.slice(resolutionsFolder.length + 1))).sort(),
    faults: texts.length === 0 && faults.length === 0 ? [none] : faults,
  };
}

interface Listing {
  readonly files: readonly string[];
  readonly faults: readonly ContentFault[];
}

async function listFolder(root: URL, folder: string): Promise<Listing> {
  const entries = await readdir(new URL(`${encodePath(folder)}/`, root), {
    withFileTypes: true,
  }).catch(() => null);
  if (!entries) {
    return refuse(
      folder,
      'The folder is not there or cannot be read. Add it, or check its permissions.',
    );
  }
  const listings = await Promise.all(
    entries
      .filter(({ name }) => !leftover.test(name))
      .map((entry) => listEntry(root, `${folder}/${entry.name}`, entry)),
  );
  return {
    files: listings.flatMap(({ files }) => files),
    faults: listings.flatMap(({ faults }) => faults),
  };
}

async function listEntry(root: URL, file: string, entry: Dirent): Promise<Listing> {
  const isText = file.startsWith(`${resolutionsFolder}/`) && file.endsWith(extension);
  if (entry.isSymbolicLink()) {
    return refuse(file, 'This is a symbolic link. Put what it leads to in its place.');
  }
  if (entry.isDirectory()) {
    if (isText)
      return refuse(file, `A folder is called like a file. Rename it without ${extension}.`);
    return listFolder(root, file);
  }
  if (!entry.isFile()) return refuse(file, 'This is no ordinary file. Remove it.');
  if (!isText && file !== instrumentsFile) {
    return refuse(
      file,
      `Nothing reads this file: the texts are ${resolutionsFolder}/**/*${extension}, what they cite is ${instrumentsFile}. Rename it or move it elsewhere.`,
    );
  }
  return { files: [file], faults: [] };
}

function refuse(file: string, message: string): Listing {
  return { files: [], faults: [{ file, line: null, message }] };
}

/** A path as part of a file's URL, whatever signs its names hold. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
