import type { APIRoute } from 'astro';
import { z } from 'zod';
import { addresses } from '../../addresses.ts';
import { resolutionJsonSchema } from '../../domain/formats/json-schema.ts';

/** The JSON Schema of a resolution as data. */
export const GET: APIRoute = () =>
  Response.json({
    $id: addresses.absolute(addresses.schema),
    title: 'A United Nations resolution, paragraph by paragraph',
    ...z.toJSONSchema(resolutionJsonSchema),
  });
