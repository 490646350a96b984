import { type Bytes, isSame } from '../der/bytes.ts';
import { childAt, childrenOf, type DerNode, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { HASHES, hashed } from '../verification/hashing.ts';
import { isSignatureOf } from '../verification/signature-check.ts';
import { isValidAt, lineOf, trustIn } from '../verification/trust.ts';
import { extensionOf, type ReadCertificate, readCertificate } from '../verification/x509-reading.ts';
import { type ReadToken, readToken } from './timestamp-token.ts';

/** A timestamp that holds for the bytes it was made of. */
export interface CheckedTimestamp {
  at: Date;
  /** The common name of the authority. */
  by: string;
  /** Whether its certificate led to a trusted root when it was made. */
  trusted: boolean;
  /** When its authority's certificate ends: before then it must be covered by a newer one. */
  notAfter: Date;
  /** The signer of the token and its issuers, as far as the token brings them. */
  line: readonly Bytes[];
  nonce: Bytes | null;
}

/**
 * Judges a token over these bytes: the imprint (SHA-256, as we ask for it), the signed attributes (RFC 5652 §5.4), the certificate they name
 * (RFC 5035, RFC 5816), its purpose of timestamping alone and critical (RFC 3161 §2.3), and the signature. Null where
 * anything of it fails.
 */
export async function checkedTimestamp(
  token: Bytes,
  stamped: Bytes,
  roots: readonly Bytes[],
): Promise<CheckedTimestamp | null> {
  const read = readToken(token);
  const signer = read.certificates.map(readCertificate).find((one) => isSigner(read, one));
  if (signer === undefined || !isForTimestamps(signer.raw) || !isValidAt(signer, read.at)) return null;
  const holds =
    isSame(read.imprint.algorithmId, OID.sha256) &&
    isSame(await hashed(OID.sha256, stamped), read.imprint.digest) &&
    (await attributesHold(read, signer)) &&
    (await isSignatureOf(signer.publicKey, signatureAlgorithm(read), read.signer.signature, read.signer.attributes));
  if (!holds) return null;
  const line = await lineOf(signer, read.certificates.map(readCertificate));
  const trust = await trustIn(line, roots, read.at);
  const { commonName: by, notAfter } = signer;
  // A certificate beside the one line spoils it: nothing unexamined rides along.
  const trusted = trust === 'trusted' && line.length === read.certificates.length;
  return { at: read.at, by, trusted, notAfter, line, nonce: read.nonce };
}

const isSigner = ({ signer }: ReadToken, { issuer, serialNumber }: ReadCertificate): boolean =>
  isSame(issuer, signer.issuer) && isSame(serialNumber, signer.serialNumber);

function isForTimestamps(certificate: Bytes): boolean {
  const usage = extensionOf(certificate, OID.extendedKeyUsage);
  const purposes = usage ? childrenOf(readDer(usage.value, 0x30)) : [];
  return (
    usage?.critical === true && purposes.length === 1 && isSame(purposes[0]?.raw ?? new Uint8Array(), OID.timestamping)
  );
}

async function attributesHold({ content, signer }: ReadToken, { raw }: ReadCertificate): Promise<boolean> {
  const attribute = (type: Bytes) => attributeOf(signer.attributes, type);
  const [type, digest] = [attribute(OID.contentType), attribute(OID.messageDigest)];
  if (type === null || !isSame(type.raw, OID.timestampInfo)) return false;
  if (digest === null || !isSame(digest.content, await hashed(signer.digestId, content))) return false;
  const [newer, older] = [attribute(OID.signingCertificateV2), attribute(OID.signingCertificate)];
  const named = newer ?? older;
  if (named === null) return false;
  // ESSCertIDv2 may name a hash before its value and means SHA-256 where it does not; ESSCertID means SHA-1.
  const identifier = childrenOf(childAt(childAt(named, 0, 0x30), 0, 0x30));
  const hash = identifier[0]?.tag === 0x30 ? childAt(identifier[0], 0, 0x06).raw : newer ? OID.sha256 : OID.sha1;
  const value = identifier.find(({ tag }) => tag === 0x04);
  return value !== undefined && isSame(value.content, await hashed(hash, raw));
}

function attributeOf(attributes: Bytes, type: Bytes): DerNode | null {
  const found = childrenOf(readDer(attributes, 0x31)).find((one) => isSame(childAt(one, 0, 0x06).raw, type));
  return found ? (childrenOf(childAt(found, 1, 0x31))[0] ?? null) : null;
}

// RFC 5754 §3.2: a signer may say `rsaEncryption` and leave the hash to the digest algorithm.
function signatureAlgorithm({ signer }: ReadToken): Bytes {
  if (!isSame(signer.algorithmId, OID.rsa)) return signer.algorithmId;
  return HASHES.find(({ id }) => isSame(id, signer.digestId))?.rsa ?? signer.algorithmId;
}
