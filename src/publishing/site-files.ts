import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from 'node:fs';

/** Files by their paths. */
export type Files = readonly (readonly [path: string, content: Uint8Array])[];

/** Writes files of the site. */
export class SiteFiles {
  readonly #site: string;
  readonly #folders = new Set<string>();
  /** How many have been written. */
  count = 0;

  /** @param site the address of the folder of the site, with a slash at its end */
  constructor(site: string) {
    this.#site = site;
  }

  /** @param files by their paths below the folder of the site: `a/res/56/149.json` */
  write(files: Files): void {
    for (const [path, content] of files) {
      const file = new URL(encodeURI(path), this.#site);
      const folder = new URL('.', file);
      if (!this.#folders.has(folder.href)) {
        mkdirSync(folder, { recursive: true });
        this.#folders.add(folder.href);
      }
      writeOver(file, content);
      this.count += 1;
    }
  }
}

/**
 * Writes a file, over what it held before. One that is emptied first, as usual, takes three times
 * as long: its room on the disk is given back and asked for again.
 */
function writeOver(file: URL, content: Uint8Array): void {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_CREAT);
  try {
    writeFileSync(descriptor, content);
    if (fstatSync(descriptor).size > content.byteLength) {
      ftruncateSync(descriptor, content.byteLength);
    }
  } finally {
    closeSync(descriptor);
  }
}
