import { renameSync } from 'node:fs';
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

// Three builds, one after the other.
const longest = 240_000;

test(
  'a build that takes from the last what has not changed is what one from nothing is',
  async () => {
    const copy = freshCopy();
    await build(copy);
    copy.replace('content/resolutions/a/res/56/149.mdx', 'is essential', 'is necessary');
    await build(copy);
    renameSync(join(copy.folder, 'dist'), join(copy.folder, 'again'));
    copy.delete('node_modules/.astro');
    expectSame(readBuiltSite(join(copy.folder, 'again')), await build(copy));
  },
  longest,
);
