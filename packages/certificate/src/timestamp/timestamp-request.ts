import type { Bytes } from '../der/bytes.ts';
import { booleanTrue, integer, octetString, sequence } from '../der/der.ts';
import { childrenOf, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { TimestampProblem } from './timestamp-problem.ts';

/** Asks for a timestamp over a SHA-256 digest, with the authority's certificates in it (RFC 3161 §2.4.1). */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Bytes {
  const imprint = sequence(sequence(OID.sha256), octetString(digest));
  return sequence(integer(1), imprint, integer(nonce), booleanTrue());
}

/** The token out of an authority's answer (RFC 3161 §2.4.2); throws where it was not granted. */
export function tokenOf(response: Bytes): Bytes {
  const [info, token] = childrenOf(readDer(response, 0x30));
  const [status] = info ? childrenOf(info) : [];
  // 0 granted, 1 granted with modifications; all else is a refusal.
  if (!status || (status.content[0] ?? 2) > 1 || token === undefined) throw new TimestampProblem('not_granted');
  return token.raw;
}
