/** `npm run import -- FILE…`: brings documents in as content files. `options.ts` says how. */
import { fileURLToPath } from 'node:url';
import { instrumentsFile, resolutionsFolder } from '../content/files/content-folder.ts';
import { OptionError, readOptions, usage } from './command/options.ts';
import { runImport } from './command/run.ts';

const root = new URL('../../', import.meta.url);

try {
  const options = readOptions(
    process.argv.slice(2),
    fileURLToPath(new URL(resolutionsFolder, root)),
  );
  const isDone = await runImport(options, fileURLToPath(new URL(instrumentsFile, root)), {
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
}
