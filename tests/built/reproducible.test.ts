import { closeSync, fstatSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../support/built-site.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { dist } from './dist.ts';

/** A copy of the project that is gone when the test ends. */
function freshCopy(): ProjectCopy {
  const copy = copyProject();
  onTestFinished(copy.remove);
  return copy;
}

async function build(copy: ProjectCopy): Promise<BuiltSite> {
  const { succeeded, output } = await copy.build();
  expect(succeeded, output).toBe(true);
  return readBuiltSite(join(copy.folder, 'dist'));
}

function expectSame(one: BuiltSite, other: BuiltSite): void {
  expect(one.files).toEqual(other.files);
  expect(one.files.filter((file) => !one.read(file).equals(other.read(file)))).toEqual([]);
}

test('a second build, in another folder, is the same to the byte and leaves no work of a development server', async () => {
  const copy = freshCopy();
  expectSame(await build(copy), dist);
  expect(copy.has('node_modules/.vite')).toBe(false);
});

const deleted = `---
symbol: A/RES/99/1
title: Soon deleted
organ: General Assembly
status: adopted
adopted: 2044-09-20
---

The General Assembly,

1. _Decides_ to continue.
`;

test('a build over the last, of other texts and spoilt since, is what one from nothing is', async () => {
  const copy = freshCopy();
  const text = 'content/resolutions/a/res/99/1.mdx';
  copy.write(text, deleted);
  copy.replace('content/resolutions/a/res/56/149.mdx', 'is essential', 'is necessary');
  await build(copy);
  const written = openSync(join(copy.folder, 'dist/a/res/56/149.json'), 'r');
  const drawn = openSync(join(copy.folder, 'dist/kept/index.html'), 'r');
  const unlinked = () => [written, drawn].filter((file) => fstatSync(file).nlink === 0);

  copy.delete(text);
  copy.replace('content/resolutions/a/res/56/149.mdx', 'is necessary', 'is essential');
  copy.write('dist/about/index.html', 'edited');
  copy.write('dist/e/cn.4/2002/draft.md', 'edited');
  copy.write('dist/stray/of/someone.html', 'stray');
  copy.write('outside/mine', 'mine');
  symlinkSync('../../outside', join(copy.folder, 'dist/a/linked'));
  expectSame(await build(copy), dist);
  expect(unlinked(), 'files are written over').toEqual([]);
  for (const file of [written, drawn]) closeSync(file);
  expect(copy.has('outside/mine')).toBe(true);
});
