import { createHash, createPublicKey, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import {
  bitString,
  booleanTrue,
  context,
  contextPrimitive,
  integer,
  octetString,
  printableString,
  sequence,
  setOf,
  time,
  utf8String,
} from '../der/der.ts';
import { childAt, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';

/** What a new certificate says. */
export interface CertificateContents {
  kind: 'root' | 'signer';
  commonName: string;
  organisation: string;
  notBefore: Date;
  notAfter: Date;
  publicKey: KeyObject;
  /** The issuer's name as it stands in its own certificate. */
  issuerName: Uint8Array | 'self';
}

/** Makes an X.509 v3 certificate (RFC 5280) signed with ECDSA P-256 and SHA-256. */
export function makeCertificate(contents: CertificateContents, issuerKey: KeyObject): Buffer {
  const subject = distinguishedName(contents.organisation, contents.commonName);
  const algorithm = sequence(OID.ecdsaWithSha256);
  const body = sequence(
    context(0, integer(2)),
    integer(serialNumber()),
    algorithm,
    contents.issuerName === 'self' ? subject : contents.issuerName,
    sequence(time(contents.notBefore), time(contents.notAfter)),
    subject,
    contents.publicKey.export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions(contents, createPublicKey(issuerKey)))),
  );
  return Buffer.from(sequence(body, algorithm, bitString(sign('sha256', body, issuerKey))));
}

const parsed = new WeakMap<Buffer, X509Certificate>();

/** The certificate as node reads it; read once for each buffer, since a signer's is asked for again and again. */
export function parsedCertificate(certificate: Buffer): X509Certificate {
  const known = parsed.get(certificate) ?? new X509Certificate(certificate);
  parsed.set(certificate, known);
  return known;
}

const names = new WeakMap<Buffer, string>();

/** The common name of a certificate's subject, empty where it has none; read once for each buffer. */
export function commonNameOf(certificate: Buffer): string {
  const known = names.get(certificate);
  if (known !== undefined) return known;
  const { CN } = parsedCertificate(certificate).toLegacyObject().subject;
  const name = (Array.isArray(CN) ? CN[0] : CN) ?? '';
  names.set(certificate, name);
  return name;
}

// RFC 5280 §4.1.2.2: positive, at most 20 octets, unpredictable.
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

// RFC 5280 appendix A.1 bounds organisation and common name at 64 characters.
function distinguishedName(organisation: string, commonName: string): Uint8Array {
  const part = (type: Uint8Array, value: Uint8Array) => setOf(sequence(type, value));
  const bounded = (text: string) => utf8String([...text].slice(0, 64).join(''));
  return sequence(
    part(OID.country, printableString('ID')),
    part(OID.organisation, bounded(organisation)),
    part(OID.commonName, bounded(commonName)),
  );
}

function extensions(contents: CertificateContents, issuerKey: KeyObject): Uint8Array[] {
  const root = contents.kind === 'root';
  const critical = (type: Uint8Array, value: Uint8Array) => sequence(type, booleanTrue(), octetString(value));
  const plain = (type: Uint8Array, value: Uint8Array) => sequence(type, octetString(value));
  return [
    // §4.2.1.9: the root may issue signers only (pathLen 0); a signer issues nothing.
    critical(OID.basicConstraints, root ? sequence(booleanTrue(), integer(0)) : sequence()),
    // §4.2.1.3: keyCertSign + cRLSign, or digitalSignature + nonRepudiation.
    critical(OID.keyUsage, root ? bitString(Buffer.from([0x06]), 1) : bitString(Buffer.from([0xc0]), 6)),
    plain(OID.subjectKeyIdentifier, octetString(keyIdentifier(contents.publicKey))),
    plain(OID.authorityKeyIdentifier, sequence(contextPrimitive(0, keyIdentifier(issuerKey)))),
  ];
}

// RFC 7093 §2 method 1: the leftmost 160 bits of the SHA-256 of the public key's bits.
function keyIdentifier(publicKey: KeyObject): Buffer {
  const info = readDer(new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })), 0x30);
  const bits = childAt(info, 1, 0x03).content.subarray(1);
  return createHash('sha256').update(bits).digest().subarray(0, 20);
}
