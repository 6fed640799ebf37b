import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const extension = '.mdx';

/** What a file that is to be written would be. */
export type Comparison = 'new' | 'same' | 'different';

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

  /** The file of a resolution; null where there is none. */
  async read(id: string): Promise<string | null> {
    return readFile(this.pathOf(id), 'utf8').catch(() => null);
  }

  /** Whether a file is new, or says the same as the one that is there. */
  async compare(id: string, source: string): Promise<Comparison> {
    const before = await this.read(id);
    if (before === null) return 'new';
    return before === withAdded(source, addedIn(before)) ? 'same' : 'different';
  }

  /**
   * Writes a file whole or not at all: into a temporary one, which then takes its name. The day
   * on which a text came to the site is the file's own, and kept.
   *
   * @returns the file as it stands
   */
  async write(id: string, source: string): Promise<string> {
    const path = this.pathOf(id);
    if (relative(this.#folder, path).startsWith('..'))
      throw new RangeError(`${id} leads out of the folder of the content.`);
    const before = await this.read(id);
    const after = before === null ? source : withAdded(source, addedIn(before));
    if (before === after) return after;
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, after, { flag: 'wx' });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    return after;
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
