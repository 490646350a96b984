import { createHash, verify } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import { context, integer, octetString, sequence, setOf } from './der.ts';
import { OID } from './object-identifiers.ts';
import type { SignatureAlgorithm, SignatureProvider } from './signature-provider.ts';
import { identityOf, parsedCertificate } from './x509-certificate.ts';

/** The parts from which a detached CMS signature is written; the same parts always give the same bytes. */
export interface CmsParts {
  /** Signer first. */
  certificates: readonly Buffer[];
  algorithm: SignatureAlgorithm;
  contentDigest: Buffer;
  signature: Buffer;
}

const SHA256 = sequence(OID.sha256);
const NULL = Buffer.from([0x05, 0x00]);

/** Signs a SHA-256 digest of the document as PAdES baseline B-B demands (ETSI EN 319 142-1 §6.3). */
export async function signDigest(contentDigest: Buffer, provider: SignatureProvider): Promise<Buffer> {
  const [signer] = provider.certificateChain;
  if (signer === undefined) throw new CertificateProblem('chain_invalid');
  const attributes = signedAttributes(contentDigest, signer);
  const signature = await provider.sign(attributes);
  if (!holds(attributes, signature, signer)) throw new CertificateProblem('signature_invalid');
  return writeCms({
    certificates: provider.certificateChain,
    algorithm: provider.algorithm,
    contentDigest,
    signature,
  });
}

/** Whether the certificate's key made this signature over the attributes. */
export function holds(attributes: Buffer, signature: Buffer, certificate: Buffer): boolean {
  return verify('sha256', attributes, parsedCertificate(certificate).publicKey, signature);
}

/** Writes SignedData with one signer and without the content (RFC 5652 §5). */
export function writeCms(parts: CmsParts): Buffer {
  const [signer = Buffer.alloc(0)] = parts.certificates;
  const { issuer, serialNumber } = identityOf(signer);
  const attributes = signedAttributes(parts.contentDigest, signer);
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serialNumber),
    SHA256,
    // RFC 5652 §5.4: signed as SET OF, stored under the implicit tag [0].
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    signatureAlgorithm(parts.algorithm),
    octetString(parts.signature),
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
 * The signed attributes as a DER SET: content-type, message-digest and signing-certificate-v2, and no signing-time,
 * which the baseline forbids (EN 319 142-1 §6.3: the claimed time stands in the signature dictionary's M).
 */
export function signedAttributes(contentDigest: Buffer, signer: Buffer): Buffer {
  const attribute = (type: Buffer, value: Buffer) => sequence(type, setOf(value));
  return setOf(
    attribute(OID.contentType, OID.data),
    attribute(OID.messageDigest, octetString(contentDigest)),
    attribute(OID.signingCertificateV2, signingCertificate(signer)),
  );
}

// RFC 5035 §3: ESSCertIDv2 with the default SHA-256 left out, and the issuer and serial number.
function signingCertificate(signer: Buffer): Buffer {
  const { issuer, serialNumber } = identityOf(signer);
  const hash = octetString(createHash('sha256').update(signer).digest());
  const issuerSerial = sequence(sequence(context(4, issuer)), serialNumber);
  return sequence(sequence(sequence(hash, issuerSerial)));
}

function signatureAlgorithm(algorithm: SignatureAlgorithm): Buffer {
  // RFC 5754 §3: no parameters for ECDSA, NULL for RSA.
  return algorithm === 'ecdsa-sha256' ? sequence(OID.ecdsaWithSha256) : sequence(OID.rsaWithSha256, NULL);
}
