import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a build leaves for the next: which files it has written, and how to tell that they are those. */
interface Written {
  /** The path of the folder of the site, with a slash at its end. */
  readonly folder: string;
  /** A stamp of each file by its path below the folder: `a/res/56/149.json`. */
  readonly stamps: Readonly<Record<string, string>>;
}

/**
 * Lets a build write over what the last has written, since file systems take much longer to delete
 * thousands of files and make them anew. At its beginning only files are left that stand exactly as
 * the last build has left them; at its end only those that it has written, or names as still right.
 */
export class LastBuild {
  readonly #record: URL;
  readonly #folder: string;
  #before: Readonly<Record<string, string>> = {};

  /**
   * @param record the file in which one build leaves word for the next
   * @param folder the folder of the site, with a slash at its end; it need not be there, and nothing
   *   outside it is touched
   */
  constructor(record: URL, folder: URL) {
    this.#record = record;
    this.#folder = fileURLToPath(folder);
  }

  /**
   * Removes what the last build that ended well has not left so: all, where there was none. Nor do
   * files at the top of the folder stay, the front page among them, so that what a build leaves
   * that is killed is no site; every build makes them anew.
   */
  begin(): void {
    this.#before = this.#read();
    // A build that is killed leaves no word: then the next begins from nothing.
    rmSync(this.#record, { force: true });
    this.#sweep((path, stamp) => path.includes('/') && this.#before[path] === stamp);
  }

  /**
   * Removes what has stood unwritten since the beginning, and leaves word of the rest. Files at the
   * top of the folder may still be written.
   *
   * @param named paths of files that are right though this build has not written them
   */
  end(named: ReadonlySet<string>): void {
    const stamps: Record<string, string> = {};
    this.#sweep((path, stamp) => {
      if (this.#before[path] === stamp && !named.has(path)) return false;
      stamps[path] = stamp;
      return true;
    });
    mkdirSync(new URL('.', this.#record), { recursive: true });
    const written: Written = { folder: this.#folder, stamps };
    writeFileSync(this.#record, JSON.stringify(written));
  }

  #read(): Readonly<Record<string, string>> {
    try {
      const { folder, stamps } = JSON.parse(readFileSync(this.#record, 'utf8')) as Written;
      return folder === this.#folder ? stamps : {};
    } catch {
      return {};
    }
  }

  /** Removes the files that are not wanted, and folders that are empty. Links are not followed. */
  #sweep(isWanted: (path: string, stamp: string) => boolean): void {
    const isEmptied = (path: string): boolean => {
      let isEmpty = true;
      for (const entry of readdirSync(this.#folder + path, { withFileTypes: true })) {
        const below = path + entry.name;
        const file = this.#folder + below;
        if (entry.isDirectory()) {
          if (isEmptied(`${below}/`)) rmdirSync(file);
          else isEmpty = false;
        } else if (isWanted(below, stampOf(file))) {
          isEmpty = false;
        } else {
          unlinkSync(file);
        }
      }
      return isEmpty;
    };
    if (existsSync(this.#folder)) isEmptied('');
  }
}

/**
 * Tells a file from any other, and from itself once something was written to it, or another name
 * given to it, over which nothing may be written then. No program can set the time of a change.
 */
function stampOf(file: string): string {
  const { ino, size, ctimeMs } = lstatSync(file);
  return [ino, size, ctimeMs].join(' ');
}
