import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import { identityOf } from '../cms/cms-form.ts';
import { bitString, context, integer, octetString, sequence, time } from '../der/der.ts';
import { OID } from '../der/object-identifiers.ts';
import { extensionOf } from '../verification/x509-reading.ts';
import type { Authority } from './authority.ts';
import { certificatesInPem } from './signature-provider.ts';

/** A certificate that counts no more, and since when. */
export interface RevokedCertificate {
  certificate: Buffer;
  at: Date;
}

/** From when to when a list speaks, and its number, which grows. */
export interface RevocationListTimes {
  thisUpdate: Date;
  nextUpdate: Date;
  number: number;
}

/** Makes an authority's revocation list (RFC 5280 §5), in DER; an empty one says that all its certificates stand. */
export function makeRevocationList(
  authority: Pick<Authority, 'rootCertificatePem' | 'rootPrivateKeyPem'>,
  revoked: readonly RevokedCertificate[],
  { thisUpdate, nextUpdate, number }: RevocationListTimes,
): Buffer {
  const [root] = certificatesInPem(authority.rootCertificatePem);
  if (root === undefined) throw new CertificateProblem('chain_invalid');
  const key = createPrivateKey(authority.rootPrivateKeyPem);
  if (!new X509Certificate(root).checkPrivateKey(key)) throw new CertificateProblem('key_mismatch');
  const algorithm = sequence(OID.ecdsaWithSha256);
  const entries = revoked.map(({ certificate, at }) =>
    sequence(identityOf(new Uint8Array(certificate)).serialNumber, time(at)),
  );
  const body = sequence(
    integer(1),
    algorithm,
    identityOf(new Uint8Array(root)).subject,
    time(thisUpdate),
    time(nextUpdate),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    context(0, sequence(authorityKey(new Uint8Array(root)), listNumber(number))),
  );
  return Buffer.from(sequence(body, algorithm, bitString(sign('sha256', body, key))));
}

/** The SHA-256 of a certificate in hex, by which one names it. */
export const fingerprintOf = (certificate: Uint8Array): string =>
  createHash('sha256').update(certificate).digest('hex');

// §5.2.1: a list names its issuer's key as the issuer's certificates do.
function authorityKey(root: Uint8Array<ArrayBuffer>): Uint8Array {
  const found = extensionOf(root, OID.authorityKeyIdentifier);
  if (found === null) throw new CertificateProblem('chain_invalid');
  return sequence(OID.authorityKeyIdentifier, octetString(found.value));
}

// §5.2.3.
function listNumber(number: number): Uint8Array {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(number, 0, 6);
  return sequence(OID.crlNumber, octetString(integer(bytes)));
}
