import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const project = fileURLToPath(new URL('../..', import.meta.url));
const copied = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** How a build ended. */
export interface Build {
  readonly succeeded: boolean;
  /** Everything it printed, without colours. */
  readonly output: string;
}

/** A copy of the project to change and build, with the installed packages of the original. */
export interface ProjectCopy {
  /** Replaces the text of a file, or makes it. */
  readonly write: (path: string, text: string | Uint8Array) => void;
  /**
   * Replaces words in a file.
   *
   * @throws {Error} where the file does not hold them
   */
  readonly replace: (path: string, from: string, to: string) => void;
  readonly has: (path: string) => boolean;
  /**
   * Builds the copy into its folder `dist`.
   *
   * @param environment variables that the build is given besides ours: `BASE_PATH`
   */
  readonly build: (environment?: Readonly<Record<string, string>>) => Promise<Build>;
  /** Where the copy is. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies the project into a folder of its own. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-texts-'));
  for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true });
  linkPackages(folder);
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    write,
    replace: (path, from, to) => {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
      write(path, text.replace(from, to));
    },
    has: (path) => existsSync(join(folder, path)),
    build: (environment = {}) => build(folder, environment),
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Links packages one by one: the folder they stand in also holds Astro's cache, one a copy. */
function linkPackages(folder: string): void {
  const packages = join(project, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (name !== '.astro' && name !== '.vite') {
      symlinkSync(join(packages, name), join(folder, 'node_modules', name));
    }
  }
}

function build(folder: string, environment: Readonly<Record<string, string>>): Promise<Build> {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [astro, 'build'],
      { cwd: folder, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        resolve({ succeeded: error === null, output: stripVTControlCharacters(stdout + stderr) });
      },
    );
  });
}
