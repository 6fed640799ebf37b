import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../support/built-site.ts';
import { copyProject } from '../support/project-copy.ts';
import { dist } from './dist.ts';

test('a second build, in another folder, is the same to the byte', async () => {
  const copy = copyProject();
  onTestFinished(copy.remove);
  const { succeeded, output } = await copy.build();
  expect(succeeded, output).toBe(true);
  const second = readBuiltSite(join(copy.folder, 'dist'));
  expect(second.files).toEqual(dist.files);
  expect(dist.files.filter((file) => !sameBytes(file, second))).toEqual([]);
});

function sameBytes(file: string, other: BuiltSite): boolean {
  return dist.read(file).equals(other.read(file));
}
