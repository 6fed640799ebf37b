import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';
import { withPolicy } from '../page-policy.ts';

/**
 * Gives each page its Content Security Policy at the end of a build, from the page as it was
 * written: what Astro puts into it, what components do, and what is made later by others.
 * Must come after the integrations that change pages.
 */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = (await filesIn(dir)).filter((path) => path.endsWith('.html'));
        for (const path of pages) await addPolicy(path, dir);
        logger.info(`${pages.length} pages have their policy`);
      },
    },
  };
}

async function addPolicy(path: string, folder: URL): Promise<void> {
  const file = new URL(path, folder);
  try {
    await writeFile(file, withPolicy(await readFile(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The page ${path} was not given its policy. ${reason}`, { cause });
  }
}
