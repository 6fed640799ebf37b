import { createAddresses } from '../../src/site/create-addresses.ts';
import { writeResolution } from '../../src/formats/write-resolution.ts';
import { structuredResolution } from './structured-resolution.ts';
import { shippedLibrary } from './shipped-library.ts';

const { resolution, target, comparisons } = shippedLibrary();
const addresses = createAddresses('https://resolutions.example', '/docs/');

/** The made-up text of every structure as Akoma Ntoso. */
export function structuredXml(): string {
  return writeResolution('xml', structuredResolution, { addresses, target, comparisons });
}

/** A text that the site ships as Akoma Ntoso, from its id. */
export function shippedXml(id: string): string {
  return writeResolution('xml', resolution(id), { addresses, target, comparisons });
}
