import type { Bytes } from './bytes.ts';
import { integer, sequence } from './der.ts';
import { childAt, readDer } from './der-reader.ts';

/**
 * An ECDSA signature as COSE, JOSE and WebCrypto write it (RFC 9053 §2.1): r and s with their leading zeros, `size` bytes
 * each, one after the other; certificates and CMS hold the sequence of X9.62.
 */
export function rawSignatureOf(der: Bytes, size: number): Bytes {
  const pair = readDer(der, 0x30);
  const raw = new Uint8Array(2 * size);
  for (const index of [0, 1]) {
    const { content } = childAt(pair, index, 0x02);
    const number = content.subarray(content[0] === 0 ? 1 : 0);
    raw.set(number, size * (index + 1) - number.length);
  }
  return raw;
}

/** The other way round: r and s of equal length one after the other, as hardware modules answer, into the sequence of X9.62. */
export function derSignatureOf(raw: Uint8Array): Bytes {
  const size = raw.length / 2;
  return sequence(integer(raw.subarray(0, size)), integer(raw.subarray(size)));
}
