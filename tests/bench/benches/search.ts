import type { Bench, Figure } from '../bench.ts';
import { withBrowser } from '../support/browser.ts';
import { searchCold, searchWarm } from '../support/measure-search.ts';
import { serveFolder } from '../../support/static-server.ts';
import { median, table } from '../support/table.ts';
import { sumOf } from '../support/traffic.ts';

/** Measures the search. */
export const bench: Bench = {
  about: 'bytes, requests and times of a search, which it prints query by query',
  measure: async ({ folder, resolutions }) => {
    const server = await serveFolder(folder);
    try {
      return await withBrowser(async (browser) => {
        const cold = await searchCold(browser, server.origin);
        const warm = await searchWarm(browser, server.origin);
        const title = `${resolutions.toLocaleString('en')} resolutions`;
        console.log([`\n${title}`, table(coldRows(cold)), table(warmRows(warm))].join('\n\n'));
        return figures(cold, warm);
      });
    } finally {
      await server.close();
    }
  },
};

function figures(cold: Cold, warm: readonly Warm[]): Figure[] {
  const beyondPage = cold.transfers.filter(({ path }) => partOf(path) !== 'page');
  return [
    {
      what: 'first search: bytes',
      value: sumOf(beyondPage).bytes,
      budget: '92,000 for 2, Starlight’s for 500',
    },
    { what: '  requests', value: sumOf(beyondPage).requests, budget: '25' },
    { what: '  from opening the page, ms', value: median(cold.milliseconds) },
    {
      what: 'later search: from the last key, ms',
      value: median(warm.flatMap(({ milliseconds }) => milliseconds)),
      budget: 'half of Starlight’s 373 for 2',
    },
  ];
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
  if (path.endsWith('.pf_meta') || path.endsWith('/texts.json')) return 'list of texts';
  if (path.endsWith('.pf_index')) return 'words';
  return path.endsWith('.pf_fragment') ? 'texts' : 'engine';
}
