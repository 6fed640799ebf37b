import type { APIRoute } from 'astro';
import { z } from 'zod';
import { addresses } from '../../addresses.ts';
import { comparisonJsonSchema } from '../../domain/formats/comparison-json-schema.ts';

/** The JSON Schema of a comparison as data. */
export const GET: APIRoute = () =>
  Response.json({
    $id: addresses.absolute(addresses.comparisonSchema),
    title: 'A United Nations resolution against another that it cites, paragraph by paragraph',
    ...z.toJSONSchema(comparisonJsonSchema),
  });
