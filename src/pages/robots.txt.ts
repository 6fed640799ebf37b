import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { writeRobotsTxt } from '../discovery/robots-txt.ts';

/** What crawlers may read, and where the list of pages is. */
export const GET: APIRoute = () => new Response(writeRobotsTxt(addresses));
