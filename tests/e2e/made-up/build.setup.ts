import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { madeUpFiles } from '../../support/made-up-files.ts';
import { madeUpFolder } from '../../support/made-up-site.ts';
import { copyProject } from '../../support/project-copy.ts';
import { citingFile, structuredFile } from '../../support/structured-file.ts';

setup('a site of made-up texts is built', async () => {
  setup.setTimeout(180_000);
  const copy = copyProject();
  try {
    for (const { path, source } of [...madeUpFiles(), structuredFile, citingFile]) {
      copy.write(path, source);
    }
    const { succeeded, output } = await copy.build();
    expect(succeeded, output).toBe(true);
    cpSync(join(copy.folder, 'dist'), madeUpFolder, { recursive: true });
  } finally {
    copy.remove();
  }
});
