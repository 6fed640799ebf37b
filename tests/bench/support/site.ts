import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from '../../support/project-copy.ts';
import { madeUpTexts, shippedCount } from '../made-up-texts.ts';
import { finishBeforeExit } from './interruption.ts';
import { watchMemory } from './memory.ts';

/** A site that is built to be measured. */
export interface BuiltSite {
  /** Where its files are. */
  readonly folder: string;
  /** How many resolutions it has. */
  readonly resolutions: number;
  readonly paragraphs: number;
  /** How long the build took from nothing, and how long again, with one text changed. */
  readonly milliseconds: { readonly fromNothing: number; readonly again: number };
  /** The most memory that all processes of the build held together, in kB. */
  readonly peakMemory: number;
}

/**
 * Builds the site with as many resolutions in a folder of its own, hands it on, and removes
 * it afterwards, come what may.
 *
 * @throws {Error} with the end of what the build printed, where it fails
 */
export async function withSite(
  resolutions: number,
  use: (site: BuiltSite) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-texts-bench-'));
  const copy = copyProject();
  const remove = (): void => {
    copy.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  try {
    for (const { path, source } of madeUpTexts(resolutions - shippedCount))
      copy.write(path, source);
    copy.replace('astro.config.mjs', 'defineConfig({', `defineConfig({ ${settings(folder)},`);
    const first = await build(copy);
    const paragraphs = countParagraphs(folder);
    copy.replace(changed.path, changed.from, changed.to);
    const again = await build(copy);
    await use({
      folder,
      resolutions,
      paragraphs,
      milliseconds: { fromNothing: first.milliseconds, again: again.milliseconds },
      peakMemory: first.peakMemory,
    });
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
}

/** What differs from the project's own settings. */
function settings(folder: string): string {
  // Vite warns of every text, and what a build of a thousand prints would be too much to keep.
  return `outDir: ${JSON.stringify(folder)}, vite: { logLevel: 'error' }`;
}

/** What changes before the second build: a word of a shipped text. */
const changed = {
  path: 'content/resolutions/a/res/56/149.mdx',
  from: 'essential',
  to: 'necessary',
};

/** @throws {Error} with the end of what the build printed, where it fails */
async function build(copy: ProjectCopy) {
  const start = performance.now();
  const { value, peakMemory } = await watchMemory(finishBeforeExit(copy.build()));
  const { succeeded, output } = value;
  if (!succeeded) throw new Error(`The site could not be built:\n${output.slice(-5000)}`);
  return { milliseconds: performance.now() - start, peakMemory };
}

/** All paragraphs and sub-paragraphs, by the list of resolutions and their data. */
function countParagraphs(folder: string): number {
  const list = readJson(join(folder, 'index.json')) as readonly { readonly id: string }[];
  const count = (paragraphs: readonly Counted[]): number =>
    paragraphs.reduce((sum, one) => sum + 1 + count(one.paragraphs), 0);
  return list.reduce((sum, { id }) => {
    const { paragraphs } = readJson(join(folder, `${id}.json`)) as {
      readonly paragraphs: readonly Counted[];
    };
    return sum + count(paragraphs);
  }, 0);
}

interface Counted {
  readonly paragraphs: readonly Counted[];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
