import { createHash } from 'node:crypto';
import { fromHex, isSame, joined } from '../der/bytes.ts';
import { oid, tlv } from '../der/der.ts';
import { childAt, childrenOf, DerProblem, readDer, readDerPrefix } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { isSignatureOf } from '../verification/signature-check.ts';
import { lineOf, trustIn } from '../verification/trust.ts';
import { type ReadCertificate, readCertificate } from '../verification/x509-reading.ts';
import { ProviderProblem } from './provider-problem.ts';

/** By what a signature of somebody else is judged. */
export interface JudgedBy {
  roots: readonly Buffer[];
  at: Date;
}

const DIGESTS = [
  { id: OID.sha256, name: 'sha256', rsa: OID.rsaWithSha256 },
  { id: OID.sha384, name: 'sha384', rsa: OID.rsaWithSha384 },
  { id: OID.sha512, name: 'sha512', rsa: OID.rsaWithSha512 },
] as const;
const RSA = oid('1.2.840.113549.1.1.1');

/**
 * Judges what a signer of files made of a file: it must be that file, byte for byte, with an incremental update behind it
 * (ISO 32000-1 §7.5.6) whose signature covers the file and everything of the update up to its own end, made with a
 * certificate that leads to one of the roots. Answers the signer's certificate.
 */
export async function signatureBehind(prepared: Buffer, signed: Buffer, judgedBy: JudgedBy): Promise<ReadCertificate> {
  if (!signed.subarray(0, prepared.length).equals(prepared)) throw new ProviderProblem('altered', 'another file');
  const { content, cms } = cut(signed, prepared.length);
  const signer = await attemptOf(() => signerOf(cms, content));
  const line = await lineOf(signer.own, signer.others);
  const trust = await trustIn(
    line,
    judgedBy.roots.map((root) => new Uint8Array(root)),
    judgedBy.at,
  );
  if (trust !== 'trusted') throw new ProviderProblem('untrusted', `the certificate is ${trust}`);
  return signer.own;
}

function cut(signed: Buffer, from: number) {
  const update = signed.subarray(from).toString('latin1');
  const range = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(update);
  const [start = 1, before = 0, after = 0, rest = 0] = (range ?? []).slice(1).map(Number);
  const gap = signed.subarray(before, after).toString('latin1');
  const covers = start === 0 && before > from && after > before && after + rest <= signed.length;
  if (!covers || !/^<[0-9A-Fa-f]+>$/.test(gap))
    throw new ProviderProblem('altered', 'no signature over the whole file');
  const isRevision = signed
    .subarray(after, after + rest)
    .toString('latin1')
    .trimEnd()
    .endsWith('%%EOF');
  if (!isRevision) throw new ProviderProblem('altered', 'the signature ends within a revision');
  const content = joined(signed.subarray(0, before), signed.subarray(after, after + rest));
  return { content, cms: fromHex(gap.slice(1, -1)) };
}

// RFC 5652 §5: one signer, its attributes signed, the digest of the content among them.
async function signerOf(padded: Uint8Array<ArrayBuffer>, content: Uint8Array) {
  const signedData = childAt(childAt(readDerPrefix(padded), 1, 0xa0), 0, 0x30);
  const parts = childrenOf(signedData);
  const certificates = childrenOf(childAt(signedData, 3, 0xa0)).map(({ raw }) => readCertificate(raw));
  const infos = childrenOf(parts.at(-1) ?? childAt(signedData, 4, 0x31));
  const [info] = infos;
  if (info === undefined || infos.length !== 1) throw new DerProblem('signers');
  const serial = childAt(childAt(info, 1, 0x30), 1, 0x02).raw;
  const issuer = childAt(childAt(info, 1, 0x30), 0, 0x30).raw;
  const own = certificates.find((one) => isSame(one.issuer, issuer) && isSame(serialOf(one), serial));
  if (own === undefined) throw new DerProblem('signer');
  const digest = DIGESTS.find(({ id }) => isSame(id, childAt(childAt(info, 2, 0x30), 0, 0x06).raw));
  const attributes = childAt(info, 3, 0xa0);
  const algorithm = childAt(childAt(info, 4, 0x30), 0, 0x06).raw;
  const signature = childAt(info, 5, 0x04).content;
  const hashed = digest && createHash(digest.name).update(content).digest();
  if (!hashed || !isSame(hashed, digestIn(attributes.content))) throw new ProviderProblem('untrusted', 'digest');
  const holds = await isSignatureOf(
    own.publicKey,
    isSame(algorithm, RSA) ? digest.rsa : algorithm,
    signature,
    tlv(0x31, attributes.content),
  );
  if (!holds) throw new ProviderProblem('untrusted', 'signature');
  return { own, others: certificates };
}

const serialOf = ({ raw }: ReadCertificate): Uint8Array => childAt(childAt(readDer(raw, 0x30), 0, 0x30), 1, 0x02).raw;

function digestIn(attributes: Uint8Array<ArrayBuffer>): Uint8Array {
  for (const attribute of childrenOf(readDer(tlv(0x31, attributes), 0x31))) {
    const [type, values] = childrenOf(attribute);
    if (type && values && isSame(type.raw, OID.messageDigest)) return childAt(values, 0, 0x04).content;
  }
  throw new DerProblem('no digest');
}

async function attemptOf<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ProviderProblem) throw cause;
    throw new ProviderProblem('malformed', cause instanceof Error ? cause.message : 'no CMS');
  }
}
