import sharp from 'sharp';

/** More than any phone takes; a small file that claims more is a trap for memory. */
const MOST_PIXELS = 80_000_000;

const pictures = ['jpeg', 'png', 'webp'];

/**
 * A picture drawn anew as JPEG, upright, without what the camera wrote into it (place, owner), and without anything that
 * hides behind it; null for whatever is no picture. The longest side is given in pixels.
 */
export function drawnAnew(content: Buffer, longest: number): Promise<Buffer | null> {
  return draw(content, longest).catch(() => null);
}

async function draw(content: Buffer, longest: number): Promise<Buffer | null> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' as const };
  const { format } = await sharp(content, options).metadata();
  if (!format || !pictures.includes(format)) return null;
  return sharp(content, options)
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
}
