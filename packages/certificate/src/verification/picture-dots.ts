import type { Bytes } from '../der/bytes.ts';
import type { ColourSpace } from './colour-space.ts';

/** Dots as a canvas takes them: red, green, blue and opacity of each, row by row. */
export interface Dots {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** How a picture lies in its bytes. */
export interface Raster extends ColourSpace {
  width: number;
  height: number;
  /** Of each number. */
  bits: number;
  /** What was taken away from each row before it was packed: 1 is nothing, from 10 on as in PNG. */
  predictor: number;
  isInverted: boolean;
}

/** The dots of a picture; what is missing at its end is black. Null for what no scanner writes. */
export function dotsOf(raster: Raster, packed: Bytes): Dots | null {
  const { width, height, bits, components, predictor } = raster;
  if (![1, 2, 4, 8].includes(bits) || (predictor > 1 && predictor < 10)) return null;
  const stride = Math.ceil((width * components * bits) / 8);
  const rows = predictor >= 10 ? withoutPrediction(packed, stride, Math.ceil((components * bits) / 8)) : packed;
  const rgba = new Uint8ClampedArray(4 * width * height).fill(255);
  const numberAt = readerOf(rows, stride, bits);
  const colourOf = colours(raster);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      for (let part = 0; part < 3; part += 1) {
        const place = components === 3 ? 3 * x + part : x;
        rgba[at + part] = colourOf(numberAt(y, place), part);
      }
    }
  }
  return { width, height, rgba };
}

function readerOf(rows: Bytes, stride: number, bits: number): (row: number, place: number) => number {
  if (bits === 8) return (row, place) => rows[row * stride + place] ?? 0;
  const [inByte, mask] = [8 / bits, (1 << bits) - 1];
  return (row, place) => {
    const byte = rows[row * stride + Math.floor(place / inByte)] ?? 0;
    return (byte >> (8 - bits * ((place % inByte) + 1))) & mask;
  };
}

function colours({ palette, bits, isInverted }: Raster): (number: number, part: number) => number {
  if (palette) return (number, part) => palette[3 * number + part] ?? 0;
  const most = (1 << bits) - 1;
  return (number) => ((isInverted ? most - number : number) * 255) / most;
}

/** Undoes the filters of PNG (ISO 15948 §9), each row of which begins with the number of its own. */
function withoutPrediction(packed: Bytes, stride: number, step: number): Bytes {
  const rows = Math.floor(packed.length / (stride + 1));
  const plain = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (stride + 1) + 1;
    const [to, kind] = [row * stride, packed[from - 1] ?? 0];
    for (let at = 0; at < stride; at += 1) {
      const left = at >= step ? (plain[to + at - step] ?? 0) : 0;
      const above = row > 0 ? (plain[to + at - stride] ?? 0) : 0;
      const corner = row > 0 && at >= step ? (plain[to + at - stride - step] ?? 0) : 0;
      plain[to + at] = (packed[from + at] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}
