import sharp from 'sharp';
import { isBearable, MOST_PIXELS } from './picture-size.ts';

/** The longest side of a logo in pixels: sharp on paper at the size that certificates have it. */
const LONGEST = 360;

const logos = ['jpeg', 'png'];

/**
 * A logo drawn anew as PNG in at most 256 colours, its transparency kept and nothing else of the file; null for whatever is
 * neither a PNG nor a JPEG picture.
 */
export function drawnLogo(content: Buffer): Promise<Buffer | null> {
  return draw(content).catch(() => null);
}

/** The same logo on a ground, `#rrggbb`, since archival PDFs are plainest without transparency. */
export function logoOn(logo: Buffer, ground: string): Promise<Buffer> {
  return sharp(logo).flatten({ background: ground }).png({ palette: true }).toBuffer();
}

async function draw(content: Buffer): Promise<Buffer | null> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' as const };
  const about = await sharp(content, options).metadata();
  if (!about.format || !logos.includes(about.format) || !isBearable(about)) return null;
  return sharp(content, options)
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .png({ palette: true })
    .toBuffer();
}
