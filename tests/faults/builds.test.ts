import { describe, expect, onTestFinished, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { adopted, draft, instruments, text } from './tables/spoil.ts';

/** A copy of the project that is gone when the test ends. */
function freshCopy(): ProjectCopy {
  const copy = copyProject();
  onTestFinished(copy.remove);
  return copy;
}

/** Builds a copy whose content has faults. Returns what is said of the content, line by line. */
async function failingBuild(copy: ProjectCopy): Promise<string[]> {
  const { succeeded, output } = await copy.build();
  expect(output).toContain('Hint:\n    Nothing was built. Mend the content and build again.');
  expect(output).not.toContain('Browser APIs');
  expect(output).not.toMatch(/Stack trace|^\s+at /m);
  expect(succeeded).toBe(false);
  expect(copy.has('dist')).toBe(false);
  return output.split('\n').filter((line) => line.includes('content/'));
}

/** Ways for a file to have code run while it is compiled or drawn; each would leave a file behind. */
const leave = (name: string) =>
  `process.getBuiltinModule('node:fs').writeFileSync('ran-${name}', '')`;
const payloads = [
  `{${leave('expression')}}`,
  `*Noting* {${leave('inline')}} it,`,
  `export const prerender = ${leave('export')}`,
  "import '../../../../../leave.js'",
  `*Noting* <b title={${leave('attribute')}}>it</b>,`,
];

describe('the build ends, and leaves nothing behind,', () => {
  test('at faults in several files, told in one message', async () => {
    const copy = freshCopy();
    copy.replace(adopted, '2001-12-19', '2001-02-30');
    copy.replace(draft, '7. *Recalls', '6. *Recalls');
    copy.replace(instruments, 'kind: treaty', 'kind: charter');
    expect(await failingBuild(copy)).toEqual([
      `[ContentError] ${instruments}:6: The field kind is wrong. Write treaty, resolution, declaration or report.`,
      `${adopted}:6: The field adopted is wrong. Give a day that exists, as year-month-day: 2001-12-19.`,
      `${draft}:47: Two operative paragraphs are numbered 6. Number it 7 as the document does, or put the missing paragraph in its place. If the document prints it so, add to the front matter: asPrinted: ['op6 number'].`,
    ]);
  });

  test('at a fault between two files', async () => {
    const copy = freshCopy();
    copy.replace(draft, 'resolution 56/149', '[resolution 56/149](A/RES/56/149#op99)');
    expect(await failingBuild(copy)).toEqual([
      `[ContentError] ${draft}:13: A link leads to “A/RES/56/149#op99”, but A/RES/56/149 has no op99. Correct the anchor, or leave it out to cite the whole.`,
    ]);
  });

  test('where the list of instruments is missing', async () => {
    const copy = freshCopy();
    copy.delete(instruments);
    expect(await failingBuild(copy)).toEqual([
      `[ContentError] ${instruments}:1: The file is not there. Add it; it may be empty of entries: [].`,
    ]);
  });

  test('at code, before any of it has run', async () => {
    const copy = freshCopy();
    copy.write('leave.js', leave('import'));
    payloads.forEach((payload, index) => {
      copy.write(
        `content/resolutions/a/res/99/${index + 1}.mdx`,
        text(
          `symbol: A/RES/99/${index + 1}\ntitle: X\norgan: General Assembly\nstatus: adopted\nadopted: 2044-12-19`,
          `The General Assembly,\n\n${payload}\n\n1. *Decides*.\n`,
        ),
      );
    });
    expect(await failingBuild(copy)).toHaveLength(payloads.length);
    expect(copy.names().filter((name) => name.startsWith('ran-'))).toEqual([]);
  });

  test('where the search index fails', async () => {
    const copy = freshCopy();
    copy.replace(
      'src/search/index/files.ts',
      'title: indexedTitle(searched.title)',
      'title: 5 as unknown as string',
    );
    const { succeeded, output } = await copy.build();
    expect(output).toContain('The search index was not made');
    expect(succeeded).toBe(false);
    expect(copy.has('dist')).toBe(false);
  });

  test('where it is ended while it draws pages', async () => {
    const copy = freshCopy();
    copy.replace('src/pages/about.astro', '---\n', "---\nprocess.kill(process.pid, 'SIGTERM');\n");
    const { succeeded, output } = await copy.build();
    expect(output).toContain('/about/index.html');
    expect(succeeded).toBe(false);
    expect(copy.has('dist')).toBe(false);
  });
});
