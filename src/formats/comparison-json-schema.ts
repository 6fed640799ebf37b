/** The shape of a published comparison. Types, checks and the published JSON Schema follow from it. */
import { z } from 'zod';
import { description } from './json-schema.ts';

const resolution = z.strictObject(description);

const place = z.strictObject({
  /** The fragment of its address in its own resolution. */
  anchor: z.string().describe('Fragment of its address in its own resolution: op5.'),
  url: z.url().describe('Its address in its own resolution.'),
});

const single = z.strictObject({
  ...place.shape,
  text: z.string().describe('Its own words: no number, no note marks, no sub-paragraphs.'),
});

const segment = z.strictObject({
  kind: z.enum(['kept', 'added', 'removed']).describe('What became of it, cited to citing text.'),
  text: z.string(),
});

const pair = z.strictObject({
  /** The row of the comparison's page. */
  url: z.url().describe('Its address in the comparison.'),
  standing: z
    .enum(['identical', 'amended'])
    .describe('Whether the words are the same, numbers and notes aside.'),
  moved: z.boolean().describe('Whether it is out of the order that the other pairs keep.'),
  citing: place,
  cited: place,
  segments: z.array(segment).describe('Its words, from the cited text to the citing one.'),
});

const count = z.int().nonnegative();

/** What `/<id>/compared-with/<other id>.json` holds. */
export const comparisonJsonSchema = z.strictObject({
  /** Where the JSON Schema of this document is published. */
  $schema: z.url(),
  url: z.url(),
  citing: resolution.describe('The resolution that cites the other: the later text.'),
  cited: resolution.describe('The resolution that is cited: the earlier text.'),
  summary: z.strictObject({
    identical: count,
    amended: count,
    onlyInCiting: count,
    onlyInCited: count,
    moved: count.describe('How many of the identical and amended ones moved.'),
  }),
  pairs: z.array(pair).describe('In the order of the citing text.'),
  onlyInCiting: z.array(single),
  onlyInCited: z.array(single),
});

export type ComparisonJson = z.infer<typeof comparisonJsonSchema>;
