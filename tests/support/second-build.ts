import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import type { ResolutionJson, ResolutionSummaryJson } from '../../src/formats/json-schema.ts';
import { searchRecord } from '../../src/search/index/records.ts';
import { buildSearchFiles } from '../../src/search/index/files.ts';
import { writeOfflineList } from '../../src/hosting/integrations/service-worker.ts';

/** A word of the titles and paragraphs, and what stands for it in the second build. */
export const word = { first: 'cooperation', second: 'partnership' };

/**
 * Makes another build of a built site: a word of the texts is changed, every script has another
 * name, the search index is made anew, and with it the list of what can be kept.
 */
export async function makeSecondBuild(site: string, folder: string): Promise<void> {
  cpSync(site, folder, { recursive: true });
  renameScripts(folder);
  for (const path of filesIn(folder, ['.html', '.json'])) {
    edit(path, (text) => text.replaceAll(word.first, word.second));
  }
  await remakeSearchIndex(folder);
  writeOfflineList(pathToFileURL(`${folder}/`));
}

function renameScripts(folder: string): void {
  const scripts = join(folder, '_astro');
  const names = readdirSync(scripts);
  for (const name of names) renameSync(join(scripts, name), join(scripts, secondName(name)));
  for (const path of filesIn(folder, ['.html', '.js'])) {
    edit(path, (text) => names.reduce((all, name) => all.replaceAll(name, secondName(name)), text));
  }
}

/** The name that a script of the first build has in the second. */
function secondName(script: string): string {
  return script.replace(/\.js$/, '.second.js');
}

async function remakeSearchIndex(folder: string): Promise<void> {
  const summaries = readJson(folder, 'index.json') as ResolutionSummaryJson[];
  const resolutions = summaries.map(({ id }) => readJson(folder, `${id}.json`) as ResolutionJson);
  rmSync(join(folder, 'pagefind'), { recursive: true });
  for (const { path, content } of await buildSearchFiles(resolutions.map(searchRecord))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

function filesIn(folder: string, extensions: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extensions.includes(extname(path)))
    .map((path) => join(folder, path));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function readJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
