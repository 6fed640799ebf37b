/**
 * `npm run bench` measures the site with 2, 402 and 995 resolutions by every bench. Names of
 * benches and numbers of resolutions choose among them: `npm run bench -- build 2 500`.
 */
import { readdirSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { comparisonTable, type Measured } from './support/comparison-table.ts';
import { exitOnSignals } from './support/interruption.ts';
import { withSite } from './support/site.ts';

const folder = new URL('benches/', import.meta.url);
const known = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
const usualSizes = [2, 402, 995];

exitOnSignals();
const args = process.argv.slice(2);
const names = args.filter((arg) => known.includes(arg));
const sizes = args.filter((arg) => !known.includes(arg)).map(Number);
if (sizes.every((size) => Number.isInteger(size) && size >= 2)) {
  await run(names.length > 0 ? names : known, sizes.length > 0 ? sizes : usualSizes);
} else {
  console.error('Name benches, and numbers of resolutions, which are 2 or more. The benches are:');
  for (const name of known) console.error(`  ${name}: ${(await load(name)).about}`);
  process.exitCode = 1;
}

async function run(names: readonly string[], sizes: readonly number[]): Promise<void> {
  const benches = await Promise.all(names.map(load));
  const measured: Measured[] = [];
  for (const size of sizes) {
    await withSite(size, async (site) => {
      const figures = [];
      for (const bench of benches) figures.push(...(await bench.measure(site)));
      measured.push({ resolutions: size, figures });
    });
  }
  console.log(`\n${comparisonTable(measured)}`);
  console.log('\nThose of time and memory are of one run, and say little on a busy machine.');
}

async function load(bench: string): Promise<Bench> {
  const module = (await import(new URL(`${bench}.ts`, folder).href)) as { readonly bench: Bench };
  return module.bench;
}
