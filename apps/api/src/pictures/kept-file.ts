import sharp from 'sharp';

/** The longest side of a kept photo in pixels: enough to read a ledger, small enough for a village's line. */
const LONGEST = 1600;

/** More than any phone takes; a small file that claims more is a trap for memory. */
const MOST_PIXELS = 80_000_000;

/** A file as it is kept. */
export interface KeptFile {
  type: 'image/jpeg' | 'application/pdf';
  content: Buffer;
}

const pictures = ['jpeg', 'png', 'webp'];

/**
 * What is kept of an uploaded file, told by its content and never by its name. A photo is drawn anew, upright, without
 * what the camera wrote into it (place, owner), and anything that hides behind the picture is gone; a PDF stays as it is
 * and is only ever handed out for saving. Null for whatever is neither.
 */
export async function keptFile(content: Buffer): Promise<KeptFile | null> {
  if (content.subarray(0, 1024).includes('%PDF-')) return { type: 'application/pdf', content };
  const drawn = await drawnAnew(content).catch(() => null);
  return drawn && { type: 'image/jpeg', content: drawn };
}

async function drawnAnew(content: Buffer): Promise<Buffer | null> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' as const };
  const { format } = await sharp(content, options).metadata();
  if (!format || !pictures.includes(format)) return null;
  return sharp(content, options)
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
}
