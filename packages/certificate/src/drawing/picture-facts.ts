import { createHash } from 'node:crypto';
import type { Box } from './surface.ts';

/** What a PDF has to know of a picture. */
export interface PictureFacts {
  width: number;
  height: number;
  /** What two pictures have in common that take the same objects in a file. */
  kind: string;
  /** The bytes of a photo, which are put into the file as they are; null for a drawing, whose dots are written anew. */
  photo: Buffer | null;
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads what a PDF has to know of a logo (PNG) or a photo (JPEG, ISO/IEC 10918-1 §B.2); null where that is not plain. */
export function pictureFacts(picture: Buffer): PictureFacts | null {
  if (picture.subarray(0, PNG.length).equals(PNG)) {
    const kind = createHash('sha256').update(picture).digest('hex');
    return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20), kind, photo: null };
  }
  if (picture.readUInt16BE(0) !== 0xffd8 || picture.includes('Exif\0')) return null;
  for (let at = 2; at < picture.length - 9; at += 2 + picture.readUInt16BE(at + 2)) {
    const marker = picture[at + 1] ?? 0;
    if (picture[at] !== 0xff) return null;
    if (!isFrame(marker)) continue;
    // What is neither baseline, extended nor progressive is left to pdfkit.
    if (marker > 0xc2) return null;
    const [height, width] = [picture.readUInt16BE(at + 5), picture.readUInt16BE(at + 7)];
    return { width, height, kind: picture.subarray(at + 4, at + 10).toString('hex'), photo: picture };
  }
  return null;
}

/** Whether a marker begins a frame, of which a picture has one (SOF, ISO/IEC 10918-1 table B.1): C4, C8 and CC begin something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The largest place in the middle of a box that has the form of a picture. */
export function placeIn(box: Box, { width, height }: PictureFacts): Box {
  const isWide = width / height > box.width / box.height;
  const [w, h] = isWide ? [box.width, box.width / (width / height)] : [box.height * (width / height), box.height];
  return { x: box.x + box.width / 2 - w / 2, y: box.y + box.height / 2 - h / 2, width: w, height: h };
}
