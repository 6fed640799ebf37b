import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const extension = '.mdx';

/** What became of a file that was to be written. */
export type Written = 'new' | 'same' | 'replaced' | 'different';

/** A folder of content files. */
export class ContentStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where the file of a resolution is. */
  pathOf(id: string): string {
    return join(this.#folder, ...`${id}${extension}`.split('/'));
  }

  /** The ids of the files that are there; none where there is no folder yet. */
  async ids(): Promise<Set<string>> {
    const entries = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const paths = entries.filter((path) => path.endsWith(extension));
    return new Set(paths.map((path) => path.slice(0, -extension.length).split(sep).join('/')));
  }

  /**
   * Writes a file whole or not at all: into a temporary one, which then takes its name. The day
   * on which a text came to the site is the file's own, and kept.
   *
   * @param mayReplace whether a file that says something else may be replaced
   */
  async write(id: string, source: string, mayReplace: boolean): Promise<Written> {
    const path = this.pathOf(id);
    if (relative(this.#folder, path).startsWith('..'))
      throw new RangeError(`${id} leads out of the folder of the content.`);
    const before = await readFile(path, 'utf8').catch(() => null);
    const after = before === null ? source : withAdded(source, addedIn(before));
    if (before === after) return 'same';
    if (before !== null && !mayReplace) return 'different';
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, after, { flag: 'wx' });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    return before === null ? 'new' : 'replaced';
  }
}

/** The line of the front matter that says when a text came to the site, which no document prints. */
function addedIn(source: string): string | null {
  return /^added: .*\n/m.exec(source.slice(0, source.indexOf('\n---\n') + 1))?.[0] ?? null;
}

function withAdded(source: string, added: string | null): string {
  if (added === null) return source;
  const end = source.indexOf('\n---\n') + 1;
  const masthead = source.slice(0, end).search(/^(?:masthead|asPrinted):/m);
  const place = masthead === -1 ? end : masthead;
  return source.slice(0, place) + added + source.slice(place);
}
