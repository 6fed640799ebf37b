import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyOf, project, type FolderCopy } from './folder-copy.ts';

const copied = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** How a build ended. */
export interface Build {
  readonly succeeded: boolean;
  /** Everything it printed, without colours. */
  readonly output: string;
}

/** A copy of the project to change and build, with the installed packages of the original. */
export interface ProjectCopy extends FolderCopy {
  /**
   * Builds the copy into its folder `dist`.
   *
   * @param environment variables that the build is given besides ours: `BASE_PATH`
   */
  readonly build: (environment?: Readonly<Record<string, string>>) => Promise<Build>;
}

/** Copies the project into a folder of its own. */
export function copyProject(): ProjectCopy {
  const copy = copyOf(copied);
  linkPackages(copy.folder);
  return { ...copy, build: (environment = {}) => build(copy.folder, environment) };
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
  // Vitest says that this is a test, for which packages offer other code than for a build.
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      // As `npm run build` does: with more room for what is soon thrown away, it is collected less.
      ['--max-semi-space-size=32', astro, 'build'],
      { cwd: folder, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        resolve({ succeeded: error === null, output: stripVTControlCharacters(stdout + stderr) });
      },
    );
  });
}
