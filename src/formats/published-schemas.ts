/** The JSON Schemas that are published with the data, in the dialect of 2020-12. */
import { z } from 'zod';
import type { Addresses } from '../site/create-addresses.ts';
import { comparisonJsonSchema } from './comparison-json-schema.ts';
import { resolutionJsonSchema, resolutionSummaryJsonSchema } from './json-schema.ts';
import { referencesJsonSchema } from './references.ts';

/** Every published schema by the name of its file: `resolution` in `/schema/resolution.json`. */
export function publishedSchemas({ absolute, ...addresses }: Addresses) {
  return {
    resolution: {
      $id: absolute(addresses.schema),
      title: 'A United Nations resolution, paragraph by paragraph',
      ...z.toJSONSchema(resolutionJsonSchema),
    },
    comparison: {
      $id: absolute(addresses.comparisonSchema),
      title: 'A United Nations resolution against another that it cites, paragraph by paragraph',
      ...z.toJSONSchema(comparisonJsonSchema),
    },
    references: {
      $id: absolute(addresses.referencesSchema),
      title: 'Everything that the resolutions of a site cite',
      ...z.toJSONSchema(referencesJsonSchema),
    },
    index: {
      $id: absolute(addresses.indexSchema),
      title: 'All resolutions of a site',
      ...z.toJSONSchema(z.array(resolutionSummaryJsonSchema)),
    },
  };
}
