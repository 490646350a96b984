import { base58 } from '@scure/base';

/** The prefix of an Ed25519 public key in a Multikey (W3C Controlled Identifiers 1.0 §2.2.2, multicodec 0xed). */
const ED25519 = [0xed, 0x01];

/** 32 bytes of an Ed25519 public key as a Multikey: `z6Mk…`. */
export const multikeyOf = (publicKey: Uint8Array): string =>
  `z${base58.encode(Uint8Array.from([...ED25519, ...publicKey]))}`;

/** The public key of a Multikey; null where it is none of an Ed25519 key. */
export function keyOfMultikey(multikey: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromMultibase(multikey, 60);
  if (bytes?.length !== 34 || bytes[0] !== ED25519[0] || bytes[1] !== ED25519[1]) return null;
  return bytes.slice(2);
}

/** Bytes in base58btc with its multibase prefix. */
export const toMultibase = (bytes: Uint8Array): string => `z${base58.encode(bytes)}`;

/** The bytes of a multibase base58btc text; null where it is none, or longer than what is asked for. */
export function fromMultibase(text: string, longest: number): Uint8Array<ArrayBuffer> | null {
  if (!text.startsWith('z') || text.length > longest || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return null;
  return Uint8Array.from(base58.decode(text.slice(1)));
}
