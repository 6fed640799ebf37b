/**
 * What hosts are to send with the files of the site, as the rules of a `_headers` file, which
 * Netlify and Cloudflare Pages read at the root of a site: a path, then indented headers.
 *
 * In paths `*` stands for anything, slashes too; Cloudflare takes one of them. Where several
 * rules meet a path, all apply; where these set the same header, Cloudflare joins the values
 * and Netlify takes one of them: so here they never differ. Cloudflare takes 100 rules, of
 * 2,000 characters a line.
 *
 * Left to the host: Strict-Transport-Security, which binds the whole domain.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */

import { dataFormats } from '../site/data-formats.ts';

/** What is sent with the files under a path. */
export interface HeaderRule {
  /** From the root of the host, base path included: `/docs/_astro/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Features of browsers that no page here uses, so that nothing put into one could either. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const EVERYWHERE = {
  // Pages are shown in frames of this site alone; other sites have the data.
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // What a reader searched for stays here; the official documents learn of the site alone.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...UNUSED_FEATURES.map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
  ].join(', '),
  // All is public and knows nobody, so programs in other sites' pages may read it.
  'Access-Control-Allow-Origin': '*',
};

/** Files that hosts send with the right type by themselves: XML and JSON say how they are encoded. */
const KNOWN_ENDINGS: readonly string[] = ['json', 'xml', 'docx'];

/** Folders, and one file, whose names change with their content: those of Vite and of Pagefind. */
const HASHED = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/*.pf_meta'];

const LONG = 'public, max-age=31536000, immutable';
/** Kept, and asked for again each time: the answer is short unless something has changed. */
const SHORT = 'public, max-age=0, must-revalidate';

/** What is shown with every address, and old does no harm: browsers ask for it at each change of one. */
const ICON = 'favicon.svg';
/** Kept for a day, and for a week more while a new one is asked for. */
const DAY = 'public, max-age=86400, stale-while-revalidate=604800';

/**
 * The rules for a site. What is least needed comes last, where a host drops what it finds too
 * much: hosts that read the file cache as briefly without being told.
 *
 * @param files the paths of all files of the site: `a/res/56/149/index.html`
 * @param base the folder the site is served from: `/` or `/docs/`, the last slash being optional
 */
export function headerRules(files: readonly string[], base: string): HeaderRule[] {
  const root = base.endsWith('/') ? base : `${base}/`;
  const caching = (path: string, value: string) => ({
    path: root + path,
    headers: { 'Cache-Control': value },
  });
  const changing = files.filter((file) => !HASHED.some((path) => meets(path, file)));
  return [
    { path: `${root}*`, headers: EVERYWHERE },
    ...dataFormats
      .filter(({ extension }) => !KNOWN_ENDINGS.includes(extension))
      .map(({ extension, mediaType }) => ({
        path: `${root}*.${extension}`,
        headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
      })),
    ...HASHED.map((path) => caching(path, LONG)),
    ...[...new Set(changing.map(widestPath))]
      .toSorted()
      .map((path) => caching(path, path === ICON ? DAY : SHORT)),
  ];
}

/** Writes rules as the text of a `_headers` file. */
export function headersText(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}

function meets(path: string, file: string): boolean {
  const [before = '', after = ''] = path.split('*');
  return file.startsWith(before) && file.endsWith(after);
}

/** `a/*` for `a/res/56/149.json`; a file at the root and one beside hashed files for itself. */
function widestPath(file: string): string {
  if (file === 'index.html') return '';
  const [folder = ''] = file.split('/');
  const isMixed = HASHED.some((path) => path.startsWith(`${folder}/`));
  return folder === file || isMixed ? file : `${folder}/*`;
}
