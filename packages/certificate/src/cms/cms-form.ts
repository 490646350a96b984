import { type Bytes, joined } from '../der/bytes.ts';
import { context, integer, octetString, sequence, setOf } from '../der/der.ts';
import { childAt, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';

/** The signature algorithms that a certificate may carry. */
export type SignatureAlgorithm = 'ecdsa-sha256' | 'rsa-sha256';

/** The parts from which a detached CMS signature is written; the same parts always give the same bytes. */
export interface CmsParts {
  /** Signer first. */
  certificates: readonly Bytes[];
  algorithm: SignatureAlgorithm;
  contentDigest: Bytes;
  signature: Bytes;
  /** The token of a timestamp authority over the signature (baseline B-T); null at B-B. */
  timestamp: Bytes | null;
}

const SHA256 = sequence(OID.sha256);
const NULL = Uint8Array.of(0x05, 0x00);

/** Writes SignedData with one signer and without the content (RFC 5652 §5); `attributes` are its signed ones. */
export function writeCms(parts: CmsParts, attributes: Bytes): Bytes {
  const [signer = new Uint8Array()] = parts.certificates;
  const { issuer, serialNumber } = identityOf(signer);
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serialNumber),
    SHA256,
    // RFC 5652 §5.4: signed as SET OF, stored under the implicit tag [0].
    joined(Uint8Array.of(0xa0), attributes.subarray(1)),
    signatureAlgorithm(parts.algorithm),
    octetString(parts.signature),
    ...(parts.timestamp ? [unsignedAttributes(parts.timestamp)] : []),
  );
  const signedData = sequence(
    integer(1),
    setOf(SHA256),
    sequence(OID.data),
    context(0, ...parts.certificates),
    setOf(signerInfo),
  );
  return sequence(OID.signedData, context(0, signedData));
}

/**
 * The signed attributes as a DER SET: content-type, message-digest and signing-certificate-v2 (with the SHA-256 of the
 * signer's certificate), and no signing-time, which the baseline forbids (EN 319 142-1 §6.3: the claimed time stands in
 * the signature dictionary's M).
 */
export function signedAttributes(contentDigest: Uint8Array, signer: Bytes, signerDigest: Uint8Array): Bytes {
  const attribute = (type: Bytes, value: Bytes) => sequence(type, setOf(value));
  return setOf(
    attribute(OID.contentType, OID.data),
    attribute(OID.messageDigest, octetString(contentDigest)),
    attribute(OID.signingCertificateV2, signingCertificate(signer, signerDigest)),
  );
}

// EN 319 122-1 §5.3: signature-time-stamp is the one unsigned attribute that we write and accept.
const unsignedAttributes = (token: Bytes): Bytes => context(1, sequence(OID.signatureTimestamp, setOf(token)));

/** Issuer, subject and serial number of a certificate, as they stand in it. */
export function identityOf(certificate: Bytes): { issuer: Bytes; serialNumber: Bytes; subject: Bytes } {
  const body = childAt(readDer(certificate, 0x30), 0, 0x30);
  return {
    serialNumber: childAt(body, 1, 0x02).raw,
    issuer: childAt(body, 3, 0x30).raw,
    subject: childAt(body, 5, 0x30).raw,
  };
}

// RFC 5035 §3: ESSCertIDv2 with the default SHA-256 left out, and the issuer and serial number.
function signingCertificate(signer: Bytes, signerDigest: Uint8Array): Bytes {
  const { issuer, serialNumber } = identityOf(signer);
  const issuerSerial = sequence(sequence(context(4, issuer)), serialNumber);
  return sequence(sequence(sequence(octetString(signerDigest), issuerSerial)));
}

function signatureAlgorithm(algorithm: SignatureAlgorithm): Bytes {
  // RFC 5754 §3: no parameters for ECDSA, NULL for RSA.
  return algorithm === 'ecdsa-sha256' ? sequence(OID.ecdsaWithSha256) : sequence(OID.rsaWithSha256, NULL);
}
