import { type Bytes, isSame, latin1Of } from '../der/bytes.ts';
import { childAt, childrenOf, type DerNode, DerProblem, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { bitsOf, timeOf } from './x509-reading.ts';

/** What a responder says of one certificate (RFC 6960 §4.2.1, CertStatus). */
export type StatedStatus = { status: 'good' | 'unknown' } | { status: 'revoked'; at: Date };

/** Which certificate is meant: hashes of its issuer's name and key, and its serial number as it stands (§4.1.1, CertID). */
export interface CertificateId {
  hashId: Bytes;
  nameHash: Bytes;
  keyHash: Bytes;
  serialNumber: Bytes;
}

/** One certificate's part of an answer (§4.2.1, SingleResponse). */
export interface StatedCertificate {
  id: CertificateId;
  said: StatedStatus;
  thisUpdate: Date;
  /** Null where newer word can be had at any time. */
  nextUpdate: Date | null;
}

/** A responder's answer before anybody has judged it. */
export interface ReadOcspAnswer {
  /** What the responder signed (ResponseData). */
  body: Bytes;
  algorithmId: Bytes;
  signature: Bytes;
  /** The responder by its name or by the SHA-1 of its key, whichever it gives; the name is the whole Name. */
  responder: { name: Bytes } | { keyHash: Bytes };
  producedAt: Date;
  stated: readonly StatedCertificate[];
  nonce: Bytes | null;
  /** Certificates that come with it, among them that of a responder whom the issuer named. */
  certificates: readonly Bytes[];
}

/** The responder was asked and does not say anything of any certificate (§4.2.1, OCSPResponseStatus). */
export class OcspRefusal extends DerProblem {
  constructor(readonly status: number) {
    super(`OCSP response status ${status}`);
  }
}

/** Reads an answer (§4.2.1); throws an `OcspRefusal` where it is none, and a `DerProblem` where the bytes are something else. */
export function readOcspAnswer(raw: Bytes): ReadOcspAnswer {
  const [status, bytes] = childrenOf(readDer(raw, 0x30));
  if (status?.tag !== 0x0a) throw new DerProblem('no status');
  if (status.content[0] !== 0 || bytes?.tag !== 0xa0) throw new OcspRefusal(status.content[0] ?? -1);
  const typed = childAt(bytes, 0, 0x30);
  if (!isSame(childAt(typed, 0, 0x06).raw, OID.ocspBasic)) throw new DerProblem('not the basic answer');
  const basic = readDer(childAt(typed, 1, 0x04).content, 0x30);
  const brought = childrenOf(basic)[3];
  return {
    ...dataOf(childAt(basic, 0, 0x30)),
    algorithmId: childAt(childAt(basic, 1, 0x30), 0, 0x06).raw,
    signature: bitsOf(childAt(basic, 2, 0x03)),
    certificates: brought ? childrenOf(childAt(brought, 0, 0x30)).map(({ raw: one }) => one) : [],
  };
}

function dataOf(data: DerNode): Omit<ReadOcspAnswer, 'algorithmId' | 'signature' | 'certificates'> {
  const parts = childrenOf(data);
  // The version stands only where it is not the first.
  const [responder, producedAt, stated, extensions] = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts;
  if (!responder || !producedAt || stated?.tag !== 0x30) throw new DerProblem('response data');
  return {
    body: data.raw,
    responder: responderOf(responder),
    producedAt: instantOf(producedAt),
    stated: childrenOf(stated).map(statedOf),
    nonce: extensions ? nonceIn(childAt(extensions, 0, 0x30)) : null,
  };
}

function responderOf(responder: DerNode): ReadOcspAnswer['responder'] {
  if (responder.tag === 0xa1) return { name: childAt(responder, 0, 0x30).raw };
  if (responder.tag === 0xa2) return { keyHash: childAt(responder, 0, 0x04).content };
  throw new DerProblem('responder');
}

function statedOf(single: DerNode): StatedCertificate {
  const [id, said, thisUpdate, next] = childrenOf(single);
  if (!id || !said || !thisUpdate) throw new DerProblem('single response');
  return {
    id: {
      hashId: childAt(childAt(id, 0, 0x30), 0, 0x06).raw,
      nameHash: childAt(id, 1, 0x04).content,
      keyHash: childAt(id, 2, 0x04).content,
      serialNumber: childAt(id, 3, 0x02).raw,
    },
    said: saidIn(said),
    thisUpdate: instantOf(thisUpdate),
    nextUpdate: next?.tag === 0xa0 ? instantOf(childAt(next, 0, 0x18)) : null,
  };
}

function saidIn(said: DerNode): StatedStatus {
  if (said.tag === 0x80) return { status: 'good' };
  if (said.tag === 0xa1) return { status: 'revoked', at: instantOf(childAt(said, 0, 0x18)) };
  if (said.tag === 0x82) return { status: 'unknown' };
  throw new DerProblem('certificate status');
}

// The nonce is an OCTET STRING inside that of its extension (RFC 9654 §2.1).
function nonceIn(extensions: DerNode): Bytes | null {
  const found = childrenOf(extensions).find((one) => isSame(childAt(one, 0, 0x06).raw, OID.ocspNonce));
  const value = found && childrenOf(found).at(-1);
  return value ? readDer(value.content, 0x04).content : null;
}

// GeneralizedTime in UTC (RFC 6960 §4.2.2.1); a fraction of a second does not count.
function instantOf({ tag, content }: DerNode): Date {
  if (tag !== 0x18) throw new DerProblem('time');
  const whole = latin1Of(content).replace(/\.\d{1,9}Z$/, 'Z');
  return timeOf({ tag, content: Uint8Array.from(whole, (sign) => sign.charCodeAt(0)), raw: content });
}
