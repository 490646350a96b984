import type { Metadata } from 'sharp';

/** More than any phone takes; a small file that claims more is a trap for memory. */
export const MOST_PIXELS = 80_000_000;

/** What a picture may take that cannot be read strip by strip; a page of A4 at 600 dots an inch in colour takes a third less. */
const MOST_BYTES = 160_000_000;

/**
 * Whether a picture may be drawn. A few hundred kilobytes can hold one of eighty million dots that come in passes, interlaced or
 * progressive, and all of it would lie in memory before the first strip is known.
 */
export function isBearable({ format, width, height, channels = 4, depth, isProgressive }: Metadata): boolean {
  if (format === 'jpeg' && !isProgressive) return true;
  const bytes = depth === 'uchar' && format !== 'jpeg' ? 1 : 2;
  return width * height * channels * bytes <= MOST_BYTES;
}
