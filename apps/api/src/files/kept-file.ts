import { drawnAnew } from './drawn-anew.ts';

/** The longest side of a kept photo in pixels: enough to read a ledger, small enough for a village's line. */
const LONGEST = 1600;

/** A file as it is kept. */
export interface KeptFile {
  type: 'image/jpeg' | 'application/pdf';
  content: Buffer;
}

/**
 * What is kept of an uploaded file, told by its content and never by its name. A photo is drawn anew, upright, without
 * what the camera wrote into it (place, owner), and anything that hides behind the picture is gone; a PDF stays as it is
 * and is only ever handed out for saving. Null for whatever is neither.
 */
export async function keptFile(content: Buffer): Promise<KeptFile | null> {
  if (content.subarray(0, 1024).includes('%PDF-')) return { type: 'application/pdf', content };
  const drawn = await drawnAnew(content, LONGEST);
  return drawn && { type: 'image/jpeg', content: drawn };
}
