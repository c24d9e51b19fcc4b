/**
 * A picture of few colours as a PNG with a palette: letters and lines stay sharp, at half the size of a JPEG that looks as
 * clean. Near shades, which edges of letters have many of, become the most frequent of them; large areas keep their colour.
 */
import { crc32, deflateSync } from 'node:zlib';

/** A colour of so many pixels is that of an area and stays as it is. */
const AREA = 1500;
/** Bits of each of red, green and blue by which other shades are near. */
const BITS = 3;
const MOST = 256;

/** `pixels`: red, green, blue and alpha of each, row by row; all are opaque. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOf } = paletteOf(colours);
  const rows = new Uint8Array(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    // No filter: neighbours are alike, not near.
    rows[to++] = 0;
    for (let x = 0; x < width; x += 1) {
      const colour = colours[from++] ?? 0;
      if (colour !== last) [last, index] = [colour, indexOf.get(colour) ?? 0];
      rows[to++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 6, memLevel: 9 });
  const chunks = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** Red is the lowest byte. */
const partsOf = (colour: number) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff] as const;

const nearOf = (colour: number) => partsOf(colour).reduce((near, part) => (near << BITS) | (part >> (8 - BITS)), 0);

/** Of near shades the one that most pixels have stands for all. Throws where there are more than a palette holds. */
function paletteOf(colours: Uint32Array): { palette: Buffer; indexOf: Map<number, number> } {
  const counted = [...counts(colours)].sort(([a, most], [b, other]) => other - most || a - b);
  const kept: number[] = [];
  const groups = new Map<number, number>();
  const indexOf = new Map<number, number>();
  for (const [colour, count] of counted) {
    const near = nearOf(colour);
    const index = count < AREA ? groups.get(near) : undefined;
    indexOf.set(colour, index ?? kept.length);
    if (index !== undefined) continue;
    if (!groups.has(near)) groups.set(near, kept.length);
    kept.push(colour);
  }
  if (kept.length > MOST) throw new RangeError(`A card has ${kept.length} colours.`);
  return { palette: Buffer.from(kept.flatMap(partsOf)), indexOf };
}

/** Runs of one colour, pixel after pixel: by its place each is read several times faster than one handed out after the other. */
function counts(colours: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    while (to < colours.length && colours[to] === colour) to += 1;
    found.set(colour, (found.get(colour) ?? 0) + to - from);
  }
  return found;
}

function chunk(kind: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(kind, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}
