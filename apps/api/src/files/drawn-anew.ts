import sharp from 'sharp';
import { isBearable, MOST_PIXELS } from './picture-size.ts';

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
  const about = await sharp(content, options).metadata();
  if (!about.format || !pictures.includes(about.format) || !isBearable(about)) return null;
  return sharp(content, options)
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
}
