/** RFC 4648 §6: letters and digits of a QR's alphanumeric mode that an address never escapes. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Writes bytes in base32, upper case, without padding. */
export function toBase32(bytes: Uint8Array): string {
  let [text, waiting, bits] = ['', 0, 0];
  for (const byte of bytes) {
    waiting = ((waiting << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((waiting >> (bits - 5)) & 31);
  }
  return bits > 0 ? text + ALPHABET.charAt((waiting << (5 - bits)) & 31) : text;
}

/** Reads base32 in either case; null where it is none, or not the one way in which these bytes are written. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = [];
  let [waiting, bits] = [0, 0];
  for (const symbol of text.toUpperCase()) {
    const value = ALPHABET.indexOf(symbol);
    if (value < 0) return null;
    waiting = ((waiting << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((waiting >> bits) & 0xff);
  }
  const spare = waiting & ((1 << bits) - 1);
  return bits >= 5 || spare !== 0 ? null : Uint8Array.from(bytes);
}
