import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../support/project-copy.ts';
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
  /** How long the build took. */
  readonly milliseconds: number;
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
    const start = performance.now();
    const { value, peakMemory } = await watchMemory(finishBeforeExit(copy.build()));
    const { succeeded, output } = value;
    if (!succeeded) throw new Error(`The site could not be built:\n${output.slice(-5000)}`);
    const milliseconds = performance.now() - start;
    const paragraphs = countParagraphs(join(folder, 'pagefind'));
    await use({ folder, resolutions, paragraphs, milliseconds, peakMemory });
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

/** To Pagefind every record is a page, and every paragraph is a record. */
function countParagraphs(index: string): number {
  const entry = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: { readonly en: { readonly page_count: number } };
  };
  return entry.languages.en.page_count;
}
