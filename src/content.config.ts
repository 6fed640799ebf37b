import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { afterCheck } from './collections/checked-loader.ts';
import {
  extension,
  idOf,
  instrumentsFile,
  resolutionsFolder,
} from './collections/content-folder.ts';
import { loadedInstrumentSchema } from './collections/instrument-schema.ts';
import { parseInstruments } from './collections/instruments-file.ts';
import { resolutionSchema } from './collections/resolution-schema.ts';

export const collections = {
  resolutions: defineCollection({
    loader: afterCheck(
      glob({
        base: resolutionsFolder,
        pattern: `**/*${extension}`,
        // Its path, untouched: Astro's own slugs would turn `cn.4` into `cn4`.
        generateId: ({ entry }) => idOf(entry),
      }),
    ),
    schema: resolutionSchema,
  }),
  instruments: defineCollection({
    loader: afterCheck(file(instrumentsFile, { parser: parseInstruments })),
    schema: loadedInstrumentSchema,
  }),
};
