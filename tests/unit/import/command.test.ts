import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OptionError, readOptions } from '../../../src/import/command/options.ts';
import { runImport } from '../../../src/import/command/run.ts';
import { shippedTexts } from '../../support/texts.ts';
import { shippedXml } from '../../support/shipped-xml.ts';

const [assembly] = shippedTexts;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the command in the folder: whether it succeeded, and what it said. */
async function run(...args: string[]): Promise<{ ok: boolean; said: string; complained: string }> {
  const said: string[] = [];
  const complained: string[] = [];
  const options = readOptions(['--to', join(folder, 'content'), ...args], 'nowhere');
  const ok = await runImport(options, 'content/instruments.yaml', {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { ok, said: said.join('\n'), complained: complained.join('\n') };
}

async function put(name: string, words: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, words);
  return file;
}

/** All files below the folder of the content. */
async function files(): Promise<string[]> {
  const entries = await readdir(join(folder, 'content'), { recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.includes('.'));
}

const written = (): Promise<string> => readFile(join(folder, 'content/a/res/56/149.mdx'), 'utf8');

describe('a document', () => {
  test('is written as a content file, and counted', async () => {
    const { ok, said } = await run(await put('a.txt', assembly.source));
    expect(ok).toBe(true);
    expect(said).toContain('a/res/56/149.mdx: 8 preambular and 7 operative paragraphs, 4 notes,');
    expect(await files()).toEqual(['a/res/56/149.mdx']);
  });

  test('that is there already is passed over, with the day on which it came to the site', async () => {
    const input = await put('a.xml', shippedXml(assembly.id));
    await run(input);
    const before = (await written()).replace('masthead:', 'added: 2044-10-01\nmasthead:');
    await writeFile(join(folder, 'content/a/res/56/149.mdx'), before);
    const { ok, said } = await run(input);
    expect([ok, await written()]).toEqual([true, before]);
    expect(said).toContain('as it was');
  });

  test('that would replace another text does so only when told', async () => {
    const input = await put('a.txt', assembly.source);
    await run(input);
    const other = (await written()).replace('Millennium', 'Centennial');
    await writeFile(join(folder, 'content/a/res/56/149.mdx'), other);
    const refused = await run(input);
    expect([refused.ok, await written()]).toEqual([false, other]);
    expect(refused.complained).toContain('add --replace');
    expect((await run('--replace', input)).ok).toBe(true);
    expect(await written()).toContain('Millennium');
  });

  test('that fails leaves nothing behind, and says what is missing', async () => {
    const input = await put('a.txt', 'Untitled\n\nThe General Assembly,\n\n1. Decides to act.\n');
    const { ok, complained } = await run(input);
    expect([ok, await files()]).toEqual([false, []]);
    expect(complained).toContain('--symbol A/RES/56/149');
  });

  test('is completed by what is given', async () => {
    const input = await put('a.txt', 'An example\n\nThe General Assembly,\n\n1. Decides to act.\n');
    const { ok } = await run('--path', 'a/c.3/99/draft', '--title', 'Another', input);
    expect(ok).toBe(false);
    expect((await run('--symbol', 'A/C.3/99/L.7', '--title', 'Another', input)).ok).toBe(true);
    expect(await readFile(join(folder, 'content/a/c.3/99/l.7.mdx'), 'utf8')).toContain(
      'title: Another\n',
    );
  });

  test('cannot be written outside of the folder', async () => {
    const input = await put('a.txt', 'An example\n\nThe General Assembly,\n\n1. Decides to act.\n');
    const { ok, complained } = await run('--path', '../../escaped', input);
    expect([ok, complained]).toEqual([false, expect.stringContaining('../../escaped')]);
  });
});

test('two documents of one symbol are told, and the first is kept', async () => {
  const inputs = join(folder, 'inputs');
  await mkdir(inputs);
  await put('inputs/1.txt', assembly.source);
  await put('inputs/2.txt', assembly.source.replace('Millennium', 'Centennial'));
  const { ok, said, complained } = await run('--replace', inputs);
  expect(ok).toBe(false);
  expect(complained).toContain('was brought in from');
  expect(await written()).toContain('Millennium');
  expect(said).toContain('[1 of 2]');
  expect(said).toContain('2 documents: 1 file written, 0 as they were, 1 failure');
});

test('what a document prints wrongly is kept, and said with its line', async () => {
  const faulty = assembly.source.replace('(Part I), chap. III', '(Part I, chap. III');
  const { ok, said } = await run(await put('a.txt', faulty));
  expect(ok).toBe(true);
  expect(said).toMatch(/Look at .*a\.txt, line \d+: The sign \(/);
  expect(await written()).toContain('asPrinted:');
});

test('a file that is not there is told, and the others are read', async () => {
  const { ok, complained } = await run(await put('a.txt', assembly.source), join(folder, 'b.txt'));
  expect(ok).toBe(false);
  expect(complained).toContain('b.txt');
  expect(await files()).toEqual(['a/res/56/149.mdx']);
});

describe('the command is told what is wrong with it', () => {
  test.each([
    [[], 'No file is named.'],
    [['--symbol', 'A/RES/99/1', 'a', 'b'], 'name a single file'],
    [['--adopted', '1 May', 'a'], 'year-month-day'],
    [['--colour', 'a'], 'colour'],
  ])('%j', (args, message) => {
    expect(() => readOptions(args, 'nowhere')).toThrow(OptionError);
    expect(() => readOptions(args, 'nowhere')).toThrow(message);
  });
});
