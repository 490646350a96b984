import type { Bytes } from '../der/bytes.ts';

/** The bytes that a deflated stream (RFC 1950) holds, as far as they can be read, and at most so many. */
export async function inflated(bytes: Bytes, most: number): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (let part = await reader.read(); part.value && length <= most; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
    }
  } catch {
    // What follows the end of the stream, or breaks it off, does not undo what was read before.
  }
  const all = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const part of parts) {
    all.set(part.subarray(0, all.length - at), at);
    at += part.length;
  }
  return all;
}
