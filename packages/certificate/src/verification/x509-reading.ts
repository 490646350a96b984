import { type Bytes, isSame, latin1Of, toHex } from '../der/bytes.ts';
import { childAt, childrenOf, type DerNode, DerProblem, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';

/** An X.509 v3 certificate (RFC 5280), as far as a chain is judged by it. */
export interface ReadCertificate {
  raw: Bytes;
  /** What its issuer signed. */
  body: Bytes;
  signatureAlgorithm: Bytes;
  signature: Bytes;
  /** As it stands, with tag and length. */
  serialNumber: Bytes;
  issuer: Bytes;
  subject: Bytes;
  /** Empty where the subject has none. */
  commonName: string;
  notBefore: Date;
  notAfter: Date;
  /** The SubjectPublicKeyInfo. */
  publicKey: Bytes;
  /** Whether it may issue certificates (§4.2.1.3 and §4.2.1.9). */
  isAuthority: boolean;
  keyIdentifier: string | null;
  issuerKeyIdentifier: string | null;
}

/** Reads a certificate; throws where the bytes are none. */
export function readCertificate(raw: Bytes): ReadCertificate {
  const outer = readDer(raw, 0x30);
  const body = childAt(outer, 0, 0x30);
  const [notBefore, notAfter] = childrenOf(childAt(body, 4, 0x30)).map(timeOf);
  const subject = childAt(body, 5, 0x30);
  if (notBefore === undefined || notAfter === undefined) throw new DerProblem('validity');
  return {
    ...{ raw, body: body.raw, issuer: childAt(body, 3, 0x30).raw, subject: subject.raw, notBefore, notAfter },
    signatureAlgorithm: childAt(childAt(outer, 1, 0x30), 0, 0x06).raw,
    signature: bitsOf(childAt(outer, 2, 0x03)),
    serialNumber: childAt(body, 1, 0x02).raw,
    commonName: commonNameIn(subject),
    publicKey: childAt(body, 6, 0x30).raw,
    ...extensionsOf(raw),
  };
}

/** What an extension of a certificate holds, and whether it is critical; null where it has none of that kind. */
export function extensionOf(certificate: Bytes, oid: Bytes): { critical: boolean; value: Bytes } | null {
  const listed = childrenOf(childAt(readDer(certificate, 0x30), 0, 0x30)).find(({ tag }) => tag === 0xa3);
  const all = listed ? childrenOf(childAt(listed, 0, 0x30)).map(childrenOf) : [];
  const found = all.find(([type]) => type && isSame(type.raw, oid));
  const value = found?.at(-1)?.content;
  return value ? { critical: found.length === 3, value } : null;
}

type Extensions = Pick<ReadCertificate, 'isAuthority' | 'keyIdentifier' | 'issuerKeyIdentifier'>;

function extensionsOf(certificate: Bytes): Extensions {
  const extension = (oid: Bytes): Bytes | null => extensionOf(certificate, oid)?.value ?? null;
  const [constraints, usage] = [extension(OID.basicConstraints), extension(OID.keyUsage)];
  const own = extension(OID.subjectKeyIdentifier);
  const issuers = extension(OID.authorityKeyIdentifier);
  const named = issuers && childrenOf(readDer(issuers, 0x30)).find(({ tag }) => tag === 0x80);
  return {
    isAuthority: constraints !== null && saysAuthority(constraints) && (usage === null || signsCertificates(usage)),
    keyIdentifier: own && toHex(readDer(own, 0x04).content),
    issuerKeyIdentifier: named ? toHex(named.content) : null,
  };
}

function saysAuthority(constraints: Bytes): boolean {
  const [first] = childrenOf(readDer(constraints, 0x30));
  return first?.tag === 0x01 && first.content[0] === 0xff;
}

/** The bytes of a bit string that has no unused bits, as signatures have none. */
export function bitsOf({ content }: DerNode): Bytes {
  if (content[0] !== 0) throw new DerProblem('unused bits');
  return content.subarray(1);
}

// keyCertSign is the sixth bit from the left.
const signsCertificates = (usage: Bytes): boolean => ((readDer(usage, 0x03).content[1] ?? 0) & 0x04) !== 0;

function commonNameIn(subject: DerNode): string {
  for (const set of childrenOf(subject)) {
    const part = childAt(set, 0, 0x30);
    const [type, value] = childrenOf(part);
    if (type && value && isSame(type.raw, OID.commonName)) return new TextDecoder().decode(value.content);
  }
  return '';
}

// RFC 5280 §4.1.2.5: years of two digits are 1950 to 2049.
/** A UTCTime or GeneralizedTime in whole seconds. */
export function timeOf({ tag, content }: DerNode): Date {
  const text = latin1Of(content);
  const digits = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits);
  if (parts === null) throw new DerProblem('time');
  const [, year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
