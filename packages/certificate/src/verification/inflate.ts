import { Unzlib } from 'fflate';
import { type Bytes, joined } from '../der/bytes.ts';

/** What one step may become at most is a thousand times as much. */
const STEP = 2_048;

/**
 * The bytes that a deflated stream (RFC 1950) holds, as far as they can be read, and at most so many. What follows the end
 * of the stream, or breaks it off, does not undo what was read before: the browsers' own decompressor would forget that.
 */
export function inflated(bytes: Bytes, most: number): Bytes {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length && length <= most; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // Not deflated from here on.
  }
  return joined(...parts).subarray(0, most);
}
