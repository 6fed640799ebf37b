import { file, type Loader } from 'astro/loaders';
import { ContentError } from './content-error.ts';
import { readInstruments } from './instruments-file.ts';
import { readText } from './text-file.ts';

/**
 * Loads the list of instruments, after checking it: a fault ends the build with its line.
 *
 * @param path the file, from the project's root: `content/instruments.yaml`
 * @throws {ContentError} with every fault found
 */
export function instrumentLoader(path: string): Loader {
  const entries = file(path, {
    parser: (source) => {
      const read = readInstruments(source);
      return read.ok ? read.instruments.map((instrument) => ({ ...instrument })) : [];
    },
  });
  return {
    name: 'instruments',
    load: async (context) => {
      const source = await readText(new URL(path, context.config.root));
      const read = source.ok
        ? readInstruments(source.text)
        : { ok: false as const, faults: [source.fault] };
      if (!read.ok) throw new ContentError(read.faults.map((fault) => ({ file: path, ...fault })));
      await entries.load(context);
    },
  };
}
