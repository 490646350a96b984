import type { Bytes } from '../der/bytes.ts';
import { context, octetString, sequence } from '../der/der.ts';
import { OID } from '../der/object-identifiers.ts';
import { idOf } from '../verification/ocsp-check.ts';
import type { ReadCertificate } from '../verification/x509-reading.ts';

const NULL = Uint8Array.of(0x05, 0x00);

/**
 * Asks a responder of one certificate (RFC 6960 §4.1.1), with a nonce (RFC 9654 §2.1), unsigned. The hashes only name the
 * certificate and protect nothing; SHA-1 is what every responder knows (RFC 5019 §2.1.1).
 */
export async function ocspQuestion(
  certificate: ReadCertificate,
  issuer: ReadCertificate,
  nonce: Bytes,
): Promise<Bytes> {
  const { hashId, nameHash, keyHash, serialNumber } = await idOf(certificate, issuer, OID.sha1);
  const id = sequence(sequence(hashId, NULL), octetString(nameHash), octetString(keyHash), serialNumber);
  const extension = sequence(OID.ocspNonce, octetString(octetString(nonce)));
  return sequence(sequence(sequence(sequence(id)), context(2, sequence(extension))));
}
