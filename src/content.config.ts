import { defineCollection } from 'astro/content/config';
import { contentLoaders } from './content/loaders.ts';

const { resolutions, instruments } = contentLoaders();

export const collections = {
  resolutions: defineCollection({ loader: resolutions }),
  instruments: defineCollection({ loader: instruments }),
};
