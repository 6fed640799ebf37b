import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { ContentError } from '../../src/content/files/content-error.ts';
import { formatFault } from '../../src/content/files/fault.ts';
import { copyOf, type FolderCopy } from '../support/folder-copy.ts';
import { code } from './tables/code.ts';
import { files } from './tables/files.ts';
import { frontMatter } from './tables/front-matter.ts';
import { listOfInstruments } from './tables/instruments.ts';
import { adopted, draft, type Row } from './tables/spoil.ts';
import { characters, structure } from './tables/text.ts';

/** Copies the content and does something to it. Returns what is said of it, one fault a line. */
async function faultsOf(spoil: (copy: FolderCopy) => void): Promise<string[]> {
  const copy = copyOf(['content']);
  onTestFinished(copy.remove);
  spoil(copy);
  const read = await readContent(pathToFileURL(`${copy.folder}/`));
  return read.ok ? [] : read.faults.map(formatFault);
}

const tables: [of: string, rows: readonly Row[]][] = [
  ['files', files],
  ['front matter', frontMatter],
  ['the structure of a text', structure],
  ['the characters of a text', characters],
  ['code and links', code],
  ['the list of instruments', listOfInstruments],
];

describe.each(tables)('faults of %s:', (_, rows) => {
  test.each(rows)('%s', async (_, spoil, said) => {
    expect(await faultsOf(spoil)).toEqual([said]);
  });
});

/** Root may read everything: gives it up until the test ends. */
function becomeNobody(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}

test('faults of files: a file that may not be read', async () => {
  const spoil = ({ folder }: FolderCopy): void => {
    chmodSync(folder, 0o755);
    chmodSync(join(folder, draft), 0o000);
    becomeNobody();
  };
  expect(await faultsOf(spoil)).toEqual([
    `${draft}:1: The file cannot be read (EACCES). Check its permissions.`,
  ]);
});

test('of very many faults, the first fifty are told and the others counted', () => {
  const faults = Array.from({ length: 60 }, (_, index) => ({
    file: adopted,
    line: index + 1,
    message: 'A. B.',
  }));
  const lines = new ContentError(faults).message.split('\n');
  expect(lines.slice(-2)).toEqual([`${adopted}:50: A. B.`, '… and 10 more.']);
});
