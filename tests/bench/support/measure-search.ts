/** Searches as a reader does, and measures what arrives and how long it takes. */
import type { Browser, Page } from '@playwright/test';
import { rareWord } from '../made-up-texts.ts';
import { nextAnswer, noteAnswers, type Answer } from './answers.ts';
import { recordTraffic, type Transfer } from './traffic.ts';

/** What a query cost. */
export interface MeasuredSearch {
  readonly query: string;
  /** What the page said in the end: `17 paragraphs`. */
  readonly status: string;
  /** What was loaded for it, in the first run. */
  readonly transfers: readonly Transfer[];
  /** How long it took, in each run. */
  readonly milliseconds: readonly number[];
}

const runs = 5;
/** A quick typist's time from key to key. */
const keyTime = 100;

const coldQuery = 'tolerance';
/** Loads the engine, and has nothing in common with what is asked for then. */
const firstQuery = 'specialized';
const warmQueries = [
  { query: 'human' },
  { query: rareWord },
  { query: '"mutual cooperation"' },
  { query: 'religion culture' },
  { query: 'dialogue', kind: 'operative' },
] as const;

/** From opening the search page, with the query in its address and nothing kept of it. */
export async function searchCold(browser: Browser, origin: string): Promise<MeasuredSearch> {
  const visits = [];
  // In the visit before the first, the server compresses what it will send.
  for (let run = 0; run <= runs; run++) {
    visits.push(
      await visit(browser, async (page, transfers) => {
        await page.goto(`${origin}/search/?q=${coldQuery}`);
        return { query: coldQuery, transfers, answer: await nextAnswer(page) };
      }),
    );
  }
  return inOne(visits.slice(1));
}

/** From the last key, where the engine has answered before. */
export async function searchWarm(browser: Browser, origin: string): Promise<MeasuredSearch[]> {
  const visits = [];
  for (let run = 0; run < runs; run++) {
    for (const { query, ...filters } of warmQueries) {
      visits.push(
        await visit(browser, async (page, transfers) => {
          await page.goto(
            `${origin}/search/?${new URLSearchParams({ ...filters, q: firstQuery })}`,
          );
          await nextAnswer(page);
          await page.locator('#q').selectText();
          transfers.length = 0;
          await page.keyboard.type(query, { delay: keyTime });
          const answer = await nextAnswer(page);
          return { query: [query, ...Object.values(filters)].join(', '), transfers, answer };
        }),
      );
    }
  }
  return [...Map.groupBy(visits, ({ query }) => query).values()].map(inOne);
}

interface Visit {
  readonly query: string;
  readonly transfers: readonly Transfer[];
  readonly answer: Answer;
}

/** Each visit is the reader's first: with a new context, the browser has kept nothing. */
async function visit(
  browser: Browser,
  search: (page: Page, transfers: Transfer[]) => Promise<Visit>,
): Promise<Visit> {
  // What the service worker loads by itself, once a page is there, is no part of a search.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await noteAnswers(page);
    return await search(page, await recordTraffic(page));
  } finally {
    await context.close();
  }
}

function inOne(visits: readonly Visit[]): MeasuredSearch {
  const [first] = visits;
  return {
    query: first?.query ?? '',
    status: first?.answer.status ?? '',
    transfers: first?.transfers ?? [],
    milliseconds: visits.map(({ answer }) => answer.milliseconds),
  };
}
