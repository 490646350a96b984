import { readFileSync, writeFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';

interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

const PHOTO = { width: 1632, height: 1224 } as const;

/**
 * Turns a grey scan (PGM) into what a telephone of 2 megapixels makes of the sheet that fills its picture:
 * seen from the side, a little turned, out of focus by about a dot, unevenly lit, with noise.
 */
export function photographed(scan: string, photo: string): string {
  const page = readPicture(readFileSync(scan));
  const grey = new Uint8Array(PHOTO.width * PHOTO.height);
  for (let y = 0; y < PHOTO.height; y += 1) {
    for (let x = 0; x < PHOTO.width; x += 1) grey[y * PHOTO.width + x] = dotAt(page, x / PHOTO.width, y / PHOTO.height);
  }
  writeFileSync(photo, Buffer.concat([Buffer.from(`P5 ${PHOTO.width} ${PHOTO.height} 255\n`), grey]));
  return photo;
}

/** Turns a grey scan (PGM) into a photocopy of it that lay a little askew: turned by some degrees, and grainy. */
export function photocopied(scan: string, copy: string, degrees: number, grain: number): string {
  const { width, height, grey } = readPicture(readFileSync(scan));
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const down = y - height / 2;
    for (let x = 0; x < width; x += 1) {
      const across = x - width / 2;
      const column = Math.round(cosine * across + sine * down + width / 2);
      const row = Math.round(cosine * down - sine * across + height / 2);
      const isPaper = column >= 0 && column < width && row >= 0 && row < height;
      const noise = (((x * 7919.7 + y * 104729.3) * 1e4) % (2 * grain)) - grain;
      dots[y * width + x] = Math.max(0, Math.min(255, (isPaper ? (grey[row * width + column] ?? 255) : 255) + noise));
    }
  }
  writeFileSync(copy, Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), dots]));
  return copy;
}

/** What the QR code in a grey picture (PGM) says to the reader that the portal brings. */
export const qrOn = (picture: string): string => decodeQR(asImageData(picture));

function asImageData(picture: string): { width: number; height: number; data: Uint8ClampedArray } {
  const { width, height, grey } = readPicture(readFileSync(picture));
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    const tone = grey[at] ?? 255;
    data[4 * at] = tone;
    data[4 * at + 1] = tone;
    data[4 * at + 2] = tone;
  }
  return { width, height, data };
}

function dotAt(page: Picture, x: number, y: number): number {
  // The far edge of the sheet is 8 % narrower than the near one; the telephone is turned by two degrees.
  const narrowing = 0.92 + 0.08 * y;
  const turnedX = x - 0.5 + 0.035 * (y - 0.5);
  const turnedY = (y - 0.5) * 0.75 - 0.035 * (x - 0.5);
  const across = (turnedX / narrowing + 0.5) * page.width;
  const down = (turnedY / Math.SQRT1_2 / narrowing + 0.5) * page.height;
  const light = 150 + 60 * x;
  const noise = (((x * 7919.7 + y * 104729.3) * 1e4) % 17) - 8;
  return Math.max(0, Math.min(255, (blurred(page, across, down) / 255) * light + 20 + noise));
}

/** The mean of what falls on a dot of the photograph and on half of its neighbours. */
function blurred({ width, height, grey }: Picture, x: number, y: number): number {
  const reach = Math.round(width / PHOTO.width);
  const [left, top] = [Math.round(x) - reach, Math.round(y) - reach];
  let sum = 0;
  let count = 0;
  for (let row = top; row <= y + reach; row += 1) {
    for (let column = left; column <= x + reach; column += 1) {
      const inside = row >= 0 && row < height && column >= 0 && column < width;
      sum += inside ? (grey[row * width + column] ?? 255) : 110;
      count += 1;
    }
  }
  return sum / count;
}

function readPicture(bytes: Buffer): Picture {
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
}
