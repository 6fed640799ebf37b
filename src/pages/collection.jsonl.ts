import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { toJson } from '../formats/json.ts';
import { loadLibrary } from '../library/library.ts';

/** All resolutions whole, one a line, each as its own file of data has it. */
export const GET: APIRoute = async () => {
  const { resolutions, comparisons } = await loadLibrary();
  const lines = resolutions.map(
    (one) => `${JSON.stringify(toJson(one, addresses, comparisons.with(one)))}\n`,
  );
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'application/jsonl;charset=utf-8' },
  });
};
