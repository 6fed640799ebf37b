import { defineCollection } from 'astro/content/config';
import { instrumentLoader } from './collections/instrument-loader.ts';
import { loadedInstrumentSchema } from './collections/instrument-schema.ts';
import { resolutionLoader } from './collections/resolution-loader.ts';
import { resolutionSchema } from './collections/resolution-schema.ts';

export const collections = {
  resolutions: defineCollection({
    loader: resolutionLoader('content/resolutions'),
    schema: resolutionSchema,
  }),
  instruments: defineCollection({
    loader: instrumentLoader('content/instruments.yaml'),
    schema: loadedInstrumentSchema,
  }),
};
