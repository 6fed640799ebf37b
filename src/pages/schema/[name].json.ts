import type { APIRoute } from 'astro';
import { addresses } from '../../site/addresses.ts';
import { publishedSchemas } from '../../formats/published-schemas.ts';

/** The JSON Schemas of the data: `/schema/resolution.json`. */
export function getStaticPaths() {
  return Object.entries(publishedSchemas(addresses)).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** One JSON Schema. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.schema);
