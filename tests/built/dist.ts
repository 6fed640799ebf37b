import { fileURLToPath } from 'node:url';
import { readBuiltSite } from '../support/built-site.ts';

/** The site as `npm run build` has left it. */
export const dist = readBuiltSite(fileURLToPath(new URL('../../dist', import.meta.url)));
