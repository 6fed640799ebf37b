import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { writeRobotsTxt } from '../domain/discovery/robots-txt.ts';

/** What crawlers may read, and where the list of pages is. */
export const GET: APIRoute = () => new Response(writeRobotsTxt(addresses));
