import { readQr } from './read-qr.ts';

/** Long sides at which a photo is looked at: a small code needs all of it, a blurred one is clearer when it is smaller. */
const SIZES = [1_600, 2_600, 1_000];

/** What the QR code in a photo says; null where none can be read. The photo stays on this device. */
export async function readPicture(file: Blob | ImageData): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  try {
    for (const size of SIZES) {
      const text = await readQr(drawn(picture, picture.width, picture.height, size));
      if (text !== null) return text;
    }
    return null;
  } finally {
    picture.close();
  }
}

/** Draws a source onto a canvas of its own, its long side no longer than so many dots. */
export function drawn(source: CanvasImageSource, width: number, height: number, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}
