import type { APIRoute } from 'astro';
import { toReferenceList } from '../../citing/reference-list.ts';
import { loadLibrary } from '../../library/library.ts';

/** On which page each instrument stands, for the field that finds one and for old addresses. */
export const GET: APIRoute = () => Response.json(toReferenceList(loadLibrary().references()));
