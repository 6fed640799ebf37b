import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { afterCheck } from './content/loader.ts';
import {
  extension,
  idOf,
  instrumentsFile,
  resolutionsFolder,
} from './content/files/content-folder.ts';
import { loadedInstrumentSchema } from './content/schemas/instrument-schema.ts';
import { parseInstruments } from './content/files/instruments-file.ts';
import { resolutionSchema } from './content/schemas/resolution-schema.ts';

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
