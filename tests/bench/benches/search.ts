import type { Bench } from '../bench.ts';
import { withBrowser } from '../support/browser.ts';
import { searchCold, searchWarm } from '../support/measure-search.ts';
import { withSite, type BuiltSite } from '../support/site.ts';
import { serveFolder } from '../../support/static-server.ts';
import { median, table } from '../support/table.ts';
import { sumOf } from '../support/traffic.ts';

const usualSizes = [2, 200, 1000];

/** Measures the search over more and more resolutions. */
export const bench: Bench = {
  about: `bytes, requests and times of a search; how many resolutions: ${usualSizes.join(' ')}`,
  run: async (args) => {
    const sizes = args.length > 0 ? args.map(readSize) : usualSizes;
    for (const size of sizes) await withSite(size, (site) => measure(size, site));
    console.log('\nTimes are medians; those of a busy machine say little.');
  },
};

/** @throws {RangeError} at what is no number of resolutions */
function readSize(argument: string): number {
  const size = Number(argument);
  if (Number.isInteger(size) && size >= 2) return size;
  throw new RangeError(`“${argument}” is not a number of resolutions, which is 2 or more.`);
}

async function measure(size: number, site: BuiltSite): Promise<void> {
  const server = await serveFolder(site.folder);
  try {
    await withBrowser(async (browser) => {
      const cold = await searchCold(browser, server.origin);
      const warm = await searchWarm(browser, server.origin);
      console.log([heading(size, site), table(coldRows(cold)), table(warmRows(warm))].join('\n\n'));
    });
  } finally {
    await server.close();
  }
}

function heading(size: number, site: BuiltSite): string {
  const [resolutions, paragraphs, files] = [size, site.paragraphs, site.indexFiles].map((number) =>
    number.toLocaleString('en'),
  );
  const megabytes = (site.indexBytes / 1e6).toFixed(2);
  return `\n${resolutions} resolutions, ${paragraphs} paragraphs: built in ${site.seconds.toFixed(1)} s, index of ${files} files and ${megabytes} MB`;
}

function coldRows({ query, status, transfers, milliseconds }: Cold): Row[] {
  const parts = Map.groupBy(transfers, ({ path }) => partOf(path));
  const rows = [...parts].map(([part, transfers]): Row => {
    const { requests, bytes } = sumOf(transfers);
    return [`  ${part}`, '', requests, bytes, ''];
  });
  const { requests, bytes } = sumOf(transfers);
  return [
    ['cold: from opening the page', 'found', 'requests', 'bytes', 'ms'],
    [query, status, requests, bytes, median(milliseconds)],
    ...rows,
  ];
}

function warmRows(searches: readonly Warm[]): Row[] {
  return [
    ['warm: from the last key', 'found', 'requests', 'bytes', 'ms'],
    ...searches.map(({ query, status, transfers, milliseconds }): Row => {
      const { requests, bytes } = sumOf(transfers);
      return [query, status, requests, bytes, median(milliseconds)];
    }),
    ['all', '', '', '', median(searches.flatMap(({ milliseconds }) => milliseconds))],
  ];
}

type Row = readonly (string | number)[];
type Cold = Awaited<ReturnType<typeof searchCold>>;
type Warm = Awaited<ReturnType<typeof searchWarm>>[number];

/** What a file is to a search. */
function partOf(path: string): string {
  if (!path.startsWith('/pagefind/')) return 'page';
  if (path.endsWith('.pf_meta')) return 'list of paragraphs';
  if (path.endsWith('.pf_index')) return 'words';
  if (path.endsWith('.pf_filter')) return 'filters';
  return path.endsWith('.pf_fragment') ? 'paragraphs' : 'engine';
}
