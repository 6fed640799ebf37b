import { deflateSync, Zip, ZipPassThrough } from 'fflate';

/** Compresses bytes as a zip holds them (DEFLATE, RFC 1951). */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** The first moment that a zip can name: the same files are the same zip, whenever written. */
const moment = new Date(1980, 0, 1);

/**
 * Puts files into a zip, byte for byte the same each time.
 *
 * @param files by their names, in order
 * @param deflate where there is a faster one than fflate's, which every browser can do
 */
export function zip(
  files: Readonly<Record<string, Uint8Array>>,
  deflate: Deflate = deflateSync,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const whole = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(files)) {
    const file = new Deflated(name, deflate);
    whole.add(file);
    file.push(bytes, true);
  }
  whole.end();
  return joined(chunks);
}

class Deflated extends ZipPassThrough {
  override readonly compression = 8;
  override readonly mtime = moment;
  readonly #deflate: Deflate;

  constructor(name: string, deflate: Deflate) {
    super(name);
    this.#deflate = deflate;
  }

  protected override process(bytes: Uint8Array<ArrayBuffer>): void {
    this.ondata(null, this.#deflate(bytes), true);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let length = 0;
  for (const chunk of chunks) {
    whole.set(chunk, length);
    length += chunk.length;
  }
  return whole;
}
