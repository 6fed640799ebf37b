import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toPng, type Shades } from '../../../src/pictures/png.ts';

const shades: Shades = ['#ffffff', '#000000', '#555555', '#aaaaaa'];

test('a picture is written in the shades that are nearest to its pixels, a line after a line', () => {
  const greys = [255, 0, 80, 170, 5, 240, 100, 160];
  const pixels = Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey, 255]));
  const chunks = chunksOf(toPng(pixels, { width: 4, height: 2 }, shades));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [header, palette, data] = chunks.map(({ data: held }) => held);
  expect([...(header ?? [])]).toEqual([0, 0, 0, 4, 0, 0, 0, 2, 2, 3, 0, 0, 0]);
  expect(palette?.toString('hex')).toBe('ffffff000000555555aaaaaa');
  // Each line begins with the number of its filter, 0 for none.
  expect([...inflateSync(data ?? Buffer.alloc(0))]).toEqual([0, 0b00_01_10_11, 0, 0b01_00_10_11]);
});

function chunksOf(file: Uint8Array): { name: string; data: Buffer }[] {
  const png = Buffer.from(file);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}
