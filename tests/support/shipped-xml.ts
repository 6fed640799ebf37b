import { createAddresses } from '../../src/site/create-addresses.ts';
import { writeResolution } from '../../src/formats/write-resolution.ts';
import { shippedLibrary } from './shipped-library.ts';

const { resolution, target } = shippedLibrary();
const addresses = createAddresses('https://resolutions.example', '/docs/');

/** A text that the site ships as Akoma Ntoso, from its id. */
export function shippedXml(id: string): string {
  return writeResolution('xml', resolution(id), { addresses, target });
}
