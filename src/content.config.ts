import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { Instrument } from './citing/instrument.ts';
import { contentLoaders } from './content/loader.ts';
import type { UncitedResolution } from './model/text/resolution.ts';

const { resolutions, instruments } = contentLoaders();

// The loaders check the files: what they hand on is of these types.
export const collections = {
  resolutions: defineCollection({ loader: resolutions, schema: z.custom<UncitedResolution>() }),
  instruments: defineCollection({ loader: instruments, schema: z.custom<Instrument>() }),
};
