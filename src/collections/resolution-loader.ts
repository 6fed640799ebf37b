import { glob as findFiles } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { checkResolution } from './check-resolution.ts';
import { ContentError, type ContentFault } from './content-error.ts';
import { readText } from './text-file.ts';

const extension = '.mdx';

/**
 * Loads the resolutions below a folder, after checking all of them: a fault in one ends
 * the build with its file and line before anything is written.
 *
 * A resolution's id is its path, untouched: Astro's own slugs would turn `cn.4` into `cn4`.
 *
 * @param base the folder, from the project's root: `content/resolutions`
 * @throws {ContentError} with every fault found
 */
export function resolutionLoader(base: string): Loader {
  const files = glob({
    base,
    pattern: `**/*${extension}`,
    generateId: ({ entry }) => resolutionIdOfFile(entry),
  });
  return {
    name: 'resolutions',
    load: async (context) => {
      const faults = await checkAll(base, context.config.root);
      if (faults.length > 0) throw new ContentError(faults);
      await files.load(context);
    },
  };
}

async function checkAll(base: string, root: URL): Promise<ContentFault[]> {
  const found = await Array.fromAsync(findFiles(`**/*${extension}`, { cwd: new URL(base, root) }));
  const faults = await Promise.all(
    found.sort().map(async (path) => {
      const file = `${base}/${path}`;
      const source = await readText(pathToFileURL(join(fileURLToPath(root), file)));
      const faults = source.ok
        ? checkResolution(source.text, resolutionIdOfFile(path))
        : [source.fault];
      return faults.map((fault) => ({ file, ...fault }));
    }),
  );
  return faults.flat();
}

function resolutionIdOfFile(path: string): string {
  return path.slice(0, -extension.length);
}
