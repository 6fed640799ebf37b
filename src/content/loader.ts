import type { Loader } from 'astro/loaders';
import { checkContent } from './check-content.ts';
import { ContentError } from './files/content-error.ts';
import type { ContentFault } from './files/fault.ts';

/** Astro loads the collections at one time: one check serves all of them. */
let running: Promise<ContentFault[]> | undefined;

/**
 * Lets a loader load only when all content has been checked, and so before Astro makes
 * modules of the texts: a fault ends the build before anything is compiled or written.
 *
 * @returns a loader that throws a {@link ContentError} with every fault found
 */
export function afterCheck(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      running ??= checkContent(context.config.root).finally(() => {
        running = undefined;
      });
      const faults = await running;
      if (faults.length > 0) throw new ContentError(faults);
      await loader.load(context);
    },
  };
}
