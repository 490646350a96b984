import { type Bytes, isSame } from '../der/bytes.ts';
import { childAt, childrenOf, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { hashed } from './hashing.ts';
import type { CertificateId, ReadOcspAnswer, StatedCertificate } from './ocsp-reading.ts';
import { isSignatureOf } from './signature-check.ts';
import { isIssuedBy, isValidAt } from './trust.ts';
import { bitsOf, extensionOf, type ReadCertificate, readCertificate } from './x509-reading.ts';

/** How many certificates that come with an answer are looked at. */
const MOST_BROUGHT = 8;

/** What an answer says of this very certificate of this very issuer (RFC 6960 §3.2, 1 and 2); null where it speaks of others. */
export async function statedFor(
  { stated }: ReadOcspAnswer,
  certificate: ReadCertificate,
  issuer: ReadCertificate,
): Promise<StatedCertificate | null> {
  for (const one of stated) {
    const meant = await idOf(certificate, issuer, one.id.hashId);
    const pairs = [
      [one.id.nameHash, meant.nameHash],
      [one.id.keyHash, meant.keyHash],
      [one.id.serialNumber, meant.serialNumber],
    ] as const;
    if (pairs.every(([said, ours]) => ours.length > 0 && isSame(said, ours))) return one;
  }
  return null;
}

/** By what a responder is told which certificate is meant (RFC 6960 §4.1.1), in hashes of this algorithm. */
export async function idOf(
  certificate: ReadCertificate,
  issuer: ReadCertificate,
  hashId: Bytes,
): Promise<CertificateId> {
  const [nameHash, keyHash] = await Promise.all([
    hashed(hashId, certificate.issuer),
    hashed(hashId, keyBits(issuer.publicKey)),
  ]);
  return { hashId, nameHash, keyHash, serialNumber: certificate.serialNumber };
}

/**
 * Who signed an answer, where they may (RFC 6960 §3.2, 3 and 4, and §4.2.2.2): the issuer itself, or somebody to whom that same
 * issuer gave a certificate for it (id-kp-OCSPSigning) that was valid then. Null where it is anybody else, or the signature fails.
 */
export async function responderOf(answer: ReadOcspAnswer, issuer: ReadCertificate): Promise<ReadCertificate | null> {
  const brought = answer.certificates.slice(0, MOST_BROUGHT).map(readCertificate);
  for (const one of [issuer, ...brought]) {
    const named = await isNamed(answer, one);
    if (!named || !(one === issuer || (await isDelegate(one, issuer, answer.producedAt)))) continue;
    const { algorithmId, signature, body } = answer;
    if (await isSignatureOf(one.publicKey, algorithmId, signature, body)) return one;
  }
  return null;
}

/** Whether the issuer says that its responder is not to be asked about in turn (RFC 6960 §4.2.2.2.1). */
export const needsNoCheck = ({ raw }: ReadCertificate): boolean => extensionOf(raw, OID.ocspNoCheck) !== null;

// §4.2.1: the hash of a key is SHA-1, whatever the certificates are named by.
async function isNamed({ responder }: ReadOcspAnswer, { subject, publicKey }: ReadCertificate): Promise<boolean> {
  if ('name' in responder) return isSame(responder.name, subject);
  return isSame(responder.keyHash, await hashed(OID.sha1, keyBits(publicKey)));
}

async function isDelegate(one: ReadCertificate, issuer: ReadCertificate, at: Date): Promise<boolean> {
  const usage = extensionOf(one.raw, OID.extendedKeyUsage);
  const purposes = usage ? childrenOf(readDer(usage.value, 0x30)) : [];
  if (!purposes.some(({ raw }) => isSame(raw, OID.ocspSigning))) return false;
  return isValidAt(one, at) && isIssuedBy(one, issuer);
}

// The bits of the key alone, without what says of which kind it is.
const keyBits = (publicKey: Bytes): Bytes => bitsOf(childAt(readDer(publicKey, 0x30), 1, 0x03));
