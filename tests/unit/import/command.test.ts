import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BoundedReader } from '../../../src/import/command/bounded-reader.ts';
import { OptionError, readOptions } from '../../../src/import/command/options.ts';
import { runImport } from '../../../src/import/command/run.ts';
import { readToEnd } from '../../../src/import/read-to-end.ts';
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
  return runAs('first', ...args);
}

/** The same with a reader of a given digest. */
async function runAs(version: string, ...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const options = readOptions(['--to', join(folder, 'content'), ...args], 'nowhere');
  const instruments = 'content/instruments.yaml';
  const surroundings = { instruments, cache: cache(), read: readToEnd, version };
  const ok = await runImport(options, surroundings, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { ok, said: said.join('\n'), complained: complained.join('\n') };
}

const cache = (): string => join(folder, 'cache');

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

describe('a second run', () => {
  const faulty = assembly.source.replace('(Part I), chap. III', '(Part I, chap. III');

  /** What a run says where it reads a document, and not where it passes over it. */
  const reads = 'preambular and 7 operative paragraphs';

  test('passes over what is as it was, and tells again what to look at', async () => {
    const input = await put('a.txt', faulty);
    const [first, second] = [await run(input), await run(input)];
    expect(first.said).toContain(reads);
    expect(second.ok).toBe(true);
    expect(second.said).not.toContain(reads);
    expect(second.said).toMatch(/149\.mdx, as it was\n {2}Look at .*a\.txt, line \d+: The sign \(/);
  });

  test('reads a document that has changed, and one of which more is given', async () => {
    const input = await put('a.txt', assembly.source);
    await run(input);
    await writeFile(input, assembly.source.replace('Millennium', 'Centennial'));
    expect((await run('--replace', input)).said).toContain('replaced');
    expect((await run('--replace', '--title', 'Another', input)).said).toContain('replaced');
    expect(await written()).toContain('title: Another');
  });

  test('reads a document whose file was changed or removed', async () => {
    const input = await put('a.txt', assembly.source);
    await run(input);
    const file = join(folder, 'content/a/res/56/149.mdx');
    await writeFile(file, (await written()).replace('Millennium', 'Centennial'));
    expect((await run(input)).complained).toContain('says something else');
    await rm(file);
    expect((await run(input)).said).toContain(reads);
  });

  test('reads everything where the reader is another, and forgets what the former made', async () => {
    const input = await put('a.txt', assembly.source);
    await run(input);
    expect((await runAs('another', input)).said).toContain(reads);
    expect(await readdir(cache())).toEqual(['another.jsonl']);
  });

  test('tells again that two documents have one symbol', async () => {
    const inputs = [await put('a.txt', assembly.source), await put('b.txt', assembly.source)];
    await run(...inputs);
    expect((await run(...inputs)).complained).toContain('was brought in from');
  });
});

test('of a document with several resolutions, none is written where one would be lost', async () => {
  const part = (letter: string, number: string): string =>
    `<component>${statement(`<preface><p><docNumber>${letter}</docNumber></p></preface>`, number)}</component>`;
  const cover = `<coverPage><p><docNumber>A/RES/99/1 A-B</docNumber></p><p><docTitle>Resolutions adopted on 20 September 2044</docTitle></p></coverPage><preface><p><docNumber>99/1.</docNumber><docTitle>Examples</docTitle></p></preface>`;
  const xml = `<akomaNtoso><documentCollection>${cover}</documentCollection><components>${part('A', '1.')}${part('B', '1.')}</components></akomaNtoso>`;
  const input = await put('a.xml', xml);
  await run(input);
  expect(await files()).toEqual(['a/res/99/1a.mdx', 'a/res/99/1b.mdx']);
  const [a, b] = ['a', 'b'].map((letter) => join(folder, `content/a/res/99/1${letter}.mdx`));
  await rm(a ?? '');
  await writeFile(b ?? '', (await readFile(b ?? '', 'utf8')).replace('to act', 'to wait'));
  expect((await run(input)).ok).toBe(false);
  expect(await files()).toEqual(['a/res/99/1b.mdx']);
});

function statement(preface: string, number: string): string {
  return `<statement name="resolution">${preface}<preamble><formula><p>The General Assembly</p></formula></preamble><mainBody><paragraph><num>${number}</num><content><p>Decides to act.</p></content></paragraph></mainBody></statement>`;
}

describe('a document that cannot be read', () => {
  /** Answers with the words of a document; at those named it hangs, takes memory without end, or fails. */
  const thread = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ bytes }) => {
        const words = new TextDecoder().decode(bytes);
        while (words === 'hang') {}
        const held = [];
        while (words === 'grow') held.push(new Uint8Array(2 ** 24).fill(1));
        if (words === 'fail') throw new TypeError('no such thing');
        parentPort.postMessage(words);
      });`)}`,
  );

  test.each([
    ['hang', /^To read it took more than 2 seconds/, 2],
    ['grow', /^To read it took more memory than any resolution/, 60],
    ['fail', /^The importer failed at it, .*no such thing/, 60],
  ])('ends in a sentence, and the next is read: %s', async (words, sentence, seconds) => {
    const reader = new BoundedReader(thread, { seconds, megabytes: 300 });
    const read = async (what: string): Promise<unknown> =>
      reader.read({ bytes: new TextEncoder().encode(what), given: {}, ids: new Set() });
    expect(await read('first')).toBe('first');
    expect(await read(words)).toMatch(sentence);
    expect(await read('next')).toBe('next');
    await reader.close();
  });
});

test('a thread of its own reads documents as they are read without it', async () => {
  const reader = new BoundedReader();
  const reading = { given: {}, ids: new Set<string>() };
  const bytes = new TextEncoder().encode(assembly.source);
  expect(await reader.read({ ...reading, bytes })).toEqual(await readToEnd({ ...reading, bytes }));
  expect(await reader.read({ ...reading, bytes: bytes.subarray(0, 90) })).toMatch(/no resolution/);
  const endless = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [2 0 R] /Count 1>> endobj\ntrailer <</Root 1 0 R>>',
  );
  expect(await reader.read({ ...reading, bytes: endless })).toMatch(/^The PDF is damaged/);
  await reader.close();
}, 60_000);

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
