/**
 * Writes a PNG with a palette, a third of the size of one without. Compressed in JavaScript and not
 * by the machine's zlib, whose output differs from one processor to the next.
 */
import { zlibSync } from 'fflate';
import { makePalette, type Rgb } from './palette';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** An image as it comes from the renderer: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Returns the PNG of an opaque image; what transparency it has is ignored. */
export function encodePng(image: Pixels): Uint8Array {
  const colors = colorsOf(image);
  const { colors: palette, indexOf } = makePalette(countColors(colors));
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', [...bytesOf(image.width), ...bytesOf(image.height), 8, 3, 0, 0, 0]),
    chunk(
      'PLTE',
      palette.flatMap((rgb) => bytesOf(rgb).slice(1)),
    ),
    chunk('IDAT', zlibSync(rowsOf(colors, image.width, indexOf), { level: 6 })),
    chunk('IEND', []),
  ]);
}

function colorsOf({ width, height, rgba }: Pixels): Uint32Array {
  const colors = new Uint32Array(width * height);
  for (let at = 0; at < colors.length; at += 1) {
    const from = 4 * at;
    colors[at] = ((rgba[from] ?? 0) << 16) | ((rgba[from + 1] ?? 0) << 8) | (rgba[from + 2] ?? 0);
  }
  return colors;
}

/** Most pixels are as the one before them: only changes are looked up. */
function countColors(colors: Uint32Array): Map<Rgb, number> {
  const counts = new Map<Rgb, number>();
  let from = 0;
  for (let at = 1; at <= colors.length; at += 1) {
    const rgb = colors[from] ?? 0;
    if (at < colors.length && colors[at] === rgb) continue;
    counts.set(rgb, (counts.get(rgb) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

/** A byte before each row says how it is filtered: not at all, which suits a palette. */
function rowsOf(colors: Uint32Array, width: number, indexOf: ReadonlyMap<Rgb, number>): Uint8Array {
  const height = colors.length / width;
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const rgb = colors[y * width + x] ?? 0;
      if (rgb !== last) [last, index] = [rgb, indexOf.get(rgb) ?? 0];
      rows[y * (width + 1) + x + 1] = index;
    }
  }
  return rows;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bytesOf(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  bytes.set(bytesOf(data.length));
  bytes.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  bytes.set(bytesOf(crc(bytes.subarray(4, data.length + 8))), data.length + 8);
  return bytes;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
