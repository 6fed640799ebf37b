import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const beside = new URL('../../../src/publishing/beside.ts', import.meta.url).href;

/** What a process and the one beside it say of where each keeps its compiled code. */
function keptCode(prepare: (folder: string) => string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
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
