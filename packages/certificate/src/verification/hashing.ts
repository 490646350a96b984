import { type Bytes, isSame } from '../der/bytes.ts';
import { OID } from '../der/object-identifiers.ts';

/** The hashes that timestamps and answers on certificates name, each with RSA's algorithm over it where we accept that. */
export const HASHES = [
  { id: OID.sha1, name: 'SHA-1', rsa: null },
  { id: OID.sha256, name: 'SHA-256', rsa: OID.rsaWithSha256 },
  { id: OID.sha384, name: 'SHA-384', rsa: OID.rsaWithSha384 },
  { id: OID.sha512, name: 'SHA-512', rsa: OID.rsaWithSha512 },
] as const;

/** The hash of bytes by the algorithm of this identifier; empty, which is the hash of nothing, where we know none. */
export async function hashed(algorithmId: Bytes, bytes: Bytes): Promise<Bytes> {
  const hash = HASHES.find(({ id }) => isSame(id, algorithmId));
  return hash ? new Uint8Array(await crypto.subtle.digest(hash.name, bytes)) : new Uint8Array();
}
