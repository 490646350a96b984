import { type Bytes, isSame } from '../der/bytes.ts';
import { oid } from '../der/der.ts';
import { childrenOf, readDer } from '../der/der-reader.ts';
import { rawSignatureOf } from '../der/ecdsa-signature.ts';

const EC_KEY = oid('1.2.840.10045.2.1');
const CURVES = [
  { oid: oid('1.2.840.10045.3.1.7'), namedCurve: 'P-256', size: 32 },
  { oid: oid('1.3.132.0.34'), namedCurve: 'P-384', size: 48 },
  { oid: oid('1.3.132.0.35'), namedCurve: 'P-521', size: 66 },
] as const;
const ALGORITHMS = [
  { oid: oid('1.2.840.10045.4.3.2'), name: 'ECDSA', hash: 'SHA-256' },
  { oid: oid('1.2.840.10045.4.3.3'), name: 'ECDSA', hash: 'SHA-384' },
  { oid: oid('1.2.840.10045.4.3.4'), name: 'ECDSA', hash: 'SHA-512' },
  { oid: oid('1.2.840.113549.1.1.11'), name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  { oid: oid('1.2.840.113549.1.1.12'), name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  { oid: oid('1.2.840.113549.1.1.13'), name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
] as const;

/** Whether a key (SubjectPublicKeyInfo) made this signature, by the algorithm of this identifier, over the bytes. */
export async function isSignatureOf(
  publicKey: Bytes,
  algorithmId: Bytes,
  signature: Bytes,
  bytes: Bytes,
): Promise<boolean> {
  const algorithm = ALGORITHMS.find(({ oid: known }) => isSame(known, algorithmId));
  if (algorithm === undefined) return false;
  const { name, hash } = algorithm;
  if (name === 'RSASSA-PKCS1-v1_5') {
    const key = await crypto.subtle.importKey('spki', publicKey, { name, hash }, false, ['verify']);
    return crypto.subtle.verify(name, key, signature, bytes);
  }
  const curve = curveOf(publicKey);
  if (curve === undefined) return false;
  const { namedCurve, size } = curve;
  const key = await crypto.subtle.importKey('spki', publicKey, { name, namedCurve }, false, ['verify']);
  return crypto.subtle.verify({ name, hash }, key, rawSignatureOf(signature, size), bytes);
}

/** The SHA-256 of bytes. */
export async function sha256Of(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function curveOf(publicKey: Bytes) {
  const [algorithm] = childrenOf(readDer(publicKey, 0x30));
  const [kind, named] = algorithm ? childrenOf(algorithm) : [];
  if (!kind || !named || !isSame(kind.raw, EC_KEY)) return undefined;
  return CURVES.find(({ oid: known }) => isSame(known, named.raw));
}
