import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';
import { hasPolicy, openingBytes, withPolicy } from '../page-policy.ts';

/**
 * Gives each page its Content Security Policy at the end of a build, from the page as it was
 * written: what Astro puts into it, what components do, and what is made later by others.
 * Must come after the integrations that change pages.
 */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pages = filesIn(dir).filter((path) => path.endsWith('.html'));
        for (const path of pages) addPolicy(path, dir);
        logger.info(`${pages.length} pages have their policy`);
      },
    },
  };
}

function addPolicy(path: string, folder: URL): void {
  const file = new URL(path, folder);
  try {
    const html = readFileSync(file);
    // What is left from the last build has it, and most is: to decode it all takes long.
    if (hasPolicy(html.toString('utf8', 0, openingBytes))) return;
    writeFileSync(file, withPolicy(html.toString()));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The page ${path} was not given its policy. ${reason}`, { cause });
  }
}
