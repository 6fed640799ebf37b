/** `npm run import -- FILE…`: brings documents in as content files. `options.ts` says how. */
import { fileURLToPath } from 'node:url';
import { instrumentsFile, resolutionsFolder } from '../content/files/content-folder.ts';
import { readerDigest } from '../content/reader-digest.ts';
import { BoundedReader } from './command/bounded-reader.ts';
import { OptionError, readOptions, usage } from './command/options.ts';
import { runImport } from './command/run.ts';
import type { Reading } from './read-to-end.ts';

const root = new URL('../../', import.meta.url);
const reader = new BoundedReader();

try {
  const options = readOptions(
    process.argv.slice(2),
    fileURLToPath(new URL(resolutionsFolder, root)),
  );
  const src = new URL('src/', root);
  const surroundings = {
    instruments: fileURLToPath(new URL(instrumentsFile, root)),
    cache: fileURLToPath(new URL('node_modules/.cache/import/', root)),
    read: (reading: Reading) => reader.read(reading),
    version: readerDigest(root, src, ['reading/', 'import/']),
  };
  const isDone = await runImport(options, surroundings, {
    say: (line) => {
      console.log(line);
    },
    complain: (line) => {
      console.error(line);
    },
  });
  process.exitCode = isDone ? 0 : 1;
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
} finally {
  await reader.close();
}
