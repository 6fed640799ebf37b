const fetched = new Map<string, Promise<unknown>>();

/**
 * The data at an address of this site, asked for once a page; again only where it did not arrive.
 *
 * @throws {Error} where it cannot be fetched
 */
export function fetchOnce<Data>(address: string): Promise<Data> {
  const known = fetched.get(address) ?? fetchJson(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known as Promise<Data>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
