import { decode, encode, Tagged } from 'cborg';
import { STRICT } from './statement.ts';

/** The parts of a COSE_Sign1 message (RFC 9052 §4.2) as we write it: ES256, the key named, nothing unprotected. */
export interface Sign1 {
  keyId: Uint8Array;
  payload: Uint8Array;
  /** r and s, 32 bytes each. */
  signature: Uint8Array;
}

const SIGN1_TAG = 18;
const [ALGORITHM, KEY_ID, ES256] = [1, 4, -7];

/** The bytes that are signed (RFC 9052 §4.4). */
export function bytesToSign(keyId: Uint8Array, payload: Uint8Array): Uint8Array {
  return encode(['Signature1', protectedHeader(keyId), new Uint8Array(), payload]);
}

/** Writes a message with its tag. */
export function writeSign1({ keyId, payload, signature }: Sign1): Uint8Array {
  return encode(new Tagged(SIGN1_TAG, [protectedHeader(keyId), new Map(), payload, signature]));
}

/** Reads a message; null where it is not exactly one that we would write. */
export function readSign1(bytes: Uint8Array): Sign1 | null {
  const options = { ...STRICT, tags: { [SIGN1_TAG]: (inner: () => unknown) => inner() } };
  const parts: unknown = decode(bytes, options);
  if (!Array.isArray(parts)) return null;
  const [header, , payload, signature] = parts as unknown[];
  if (!isBytes(header) || !isBytes(payload) || !isBytes(signature) || signature.length !== 64) return null;
  const names: unknown = decode(header, STRICT);
  const keyId: unknown = names instanceof Map ? names.get(KEY_ID) : null;
  if (!isBytes(keyId)) return null;
  const message = { keyId, payload, signature };
  return same(writeSign1(message), bytes) ? message : null;
}

const protectedHeader = (keyId: Uint8Array): Uint8Array =>
  encode(
    new Map<number, unknown>([
      [ALGORITHM, ES256],
      [KEY_ID, keyId],
    ]),
  );

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
