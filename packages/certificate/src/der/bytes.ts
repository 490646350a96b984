/** Bytes that belong to nobody else, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One after the other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The order of two byte strings; zero where they are the same. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Whether two byte strings are the same. */
export const isSame = (one: Uint8Array, other: Uint8Array): boolean => compareBytes(one, other) === 0;

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in small hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += PAIRS[byte];
  return digits;
}

/** Bytes from hexadecimal digits; the first pair that is none ends them. */
export function fromHex(digits: string): Bytes {
  const [whole = ''] = /^([0-9a-f]{2})*/i.exec(digits) ?? [];
  const bytes = new Uint8Array(whole.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(whole.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

const STEP = 8_192;

/** Bytes as a text in which a position is one in the bytes. */
export function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + STEP) as unknown as number[]);
  }
  return text;
}

/** The bytes of a text that has nothing beyond Latin-1. */
export function fromLatin1(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
