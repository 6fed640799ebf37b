/** Where a build without further instruction supposes that it is served. */
export const localOrigin = 'http://localhost:4321';

/**
 * The origin of the site, from the variables of a build: `SITE_URL`, else what a known host says
 * of the whole site. Variables that name a single deployment, such as `CF_PAGES_URL` and
 * `VERCEL_URL`, are never taken: its address goes with the next.
 *
 * @throws {Error} where SITE_URL is no origin
 */
export function siteOrigin(variables: Readonly<Record<string, string | undefined>>): string {
  const { SITE_URL, NETLIFY, URL: netlify, VERCEL, VERCEL_PROJECT_PRODUCTION_URL } = variables;
  if (SITE_URL) {
    if (isOrigin(SITE_URL)) return SITE_URL;
    throw new Error(
      `SITE_URL is “${SITE_URL}”. Give the origin alone, as in https://texts.example, and the folder as BASE_PATH.`,
    );
  }
  if (NETLIFY && netlify && isOrigin(netlify)) return netlify;
  // Vercel gives a host without a scheme.
  const vercel = `https://${VERCEL_PROJECT_PRODUCTION_URL ?? ''}`;
  return VERCEL && VERCEL_PROJECT_PRODUCTION_URL && isOrigin(vercel) ? vercel : localOrigin;
}

function isOrigin(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname === '/';
}
