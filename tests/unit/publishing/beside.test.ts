import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { Beside } from '../../../src/publishing/beside.ts';

const beside = new URL('../../../src/publishing/beside.ts', import.meta.url).href;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Starts a process that does this work. */
function start(work: string): Beside {
  const file = join(newFolder(), 'child.mjs');
  writeFileSync(
    file,
    `import { giveNotice, messages, saying } from ${JSON.stringify(beside)};
     await saying(async () => { ${work} });`,
  );
  return new Beside(pathToFileURL(file));
}

/** What a process and the one beside it say of where each keeps its compiled code. */
function keptCode(prepare: (folder: string) => string): string[] {
  const folder = newFolder();
  writeFileSync(
    join(folder, 'child.mjs'),
    `import { getCompileCacheDir } from 'node:module';
     import { saying } from ${JSON.stringify(beside)};
     await saying(async () => getCompileCacheDir() ?? 'nowhere');`,
  );
  writeFileSync(
    join(folder, 'parent.mjs'),
    `import { enableCompileCache, getCompileCacheDir } from 'node:module';
     ${prepare(folder)}
     const { Beside } = await import(${JSON.stringify(beside)});
     console.log(getCompileCacheDir() ?? 'nowhere');
     console.log(await new Beside(new URL('child.mjs', import.meta.url)).end());`,
  );
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined };
  const said = execFileSync(process.execPath, [join(folder, 'parent.mjs')], { env });
  return said.toString().trim().split('\n');
}

test('a process beside a build keeps its compiled code where the build does', () => {
  const [build, process] = keptCode((folder) => `enableCompileCache(${JSON.stringify(folder)});`);
  expect(build).not.toBe('nowhere');
  expect(process).toBe(build);
});

test('and nowhere, where the build keeps none', () => {
  expect(keptCode(() => '')).toEqual(['nowhere', 'nowhere']);
});

test('a process says what it has done so far, and in the end', async () => {
  const process = start("giveNotice('collected'); return 'all done';");
  expect(await process.until('collected')).toBe(true);
  expect(await process.end()).toBe('all done');
  expect(await process.until('collected')).toBe(true);
});

test('whoever waits for what a process has done learns that it has ended without', async () => {
  const process = start("throw new Error('no paper');");
  expect(await process.until('worked out')).toBe(false);
  await expect(process.end()).rejects.toThrow('no paper');
  await expect(start('process.exit(3);').end()).rejects.toThrow('ended early');
});

test('what a process is sent while it is at work waits for it', async () => {
  const process = start(
    `const received = messages();
     const first = await received();
     giveNotice('collected');
     await new Promise((resolve) => setTimeout(resolve, 200));
     return first + await received();`,
  );
  process.send('first, ');
  expect(await process.until('collected')).toBe(true);
  process.send('second');
  expect(await process.end()).toBe('first, second');
});
