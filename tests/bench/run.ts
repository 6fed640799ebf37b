/** `npm run bench` lists the benches, `npm run bench -- search` runs one. */
import { readdirSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { exitOnSignals } from './support/interruption.ts';

const folder = new URL('benches/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

exitOnSignals();
const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  for (const each of names) console.log(`npm run bench -- ${each}\n  ${(await load(each)).about}`);
} else if (names.includes(name)) {
  await (await load(name)).run(args);
} else {
  console.error(`There is no bench “${name}”, only: ${names.join(', ')}.`);
  process.exitCode = 1;
}

async function load(bench: string): Promise<Bench> {
  const module = (await import(new URL(`${bench}.ts`, folder).href)) as { readonly bench: Bench };
  return module.bench;
}
