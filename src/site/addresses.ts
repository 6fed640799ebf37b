import { createAddresses } from './create-addresses.ts';

/** The addresses of this build, from `SITE_URL` and `BASE_PATH` by way of Astro's configuration. */
export const addresses = createAddresses(import.meta.env.SITE, import.meta.env.BASE_URL);
