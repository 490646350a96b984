import { type Bytes, isSame, joined, latin1Of } from '../der/bytes.ts';
import { context, integer, octetString, sequence, setOf } from '../der/der.ts';
import { childAt, childrenOf, type DerNode, DerProblem, readDer } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';

/** What a timestamp token says (RFC 3161 §2.4.2), before anybody has judged it. */
export interface ReadToken {
  imprint: { algorithmId: Bytes; digest: Bytes };
  at: Date;
  nonce: Bytes | null;
  /** The TSTInfo, which the authority signed. */
  content: Bytes;
  certificates: readonly Bytes[];
  signer: {
    /** Issuer and serial number, as they stand in the signer's certificate. */
    issuer: Bytes;
    serialNumber: Bytes;
    digestId: Bytes;
    /** The signed attributes as the SET that is signed (RFC 5652 §5.4). */
    attributes: Bytes;
    algorithmId: Bytes;
    signature: Bytes;
  };
}

/**
 * Reads a token; throws where the bytes are none. What is read is written again and must give the same bytes, so that
 * nothing unsigned can be hidden or changed in it: no other version, attribute, list or algorithm than the ones it needs.
 */
export function readToken(token: Bytes): ReadToken {
  const read = partsOf(token);
  if (!formsOf(read).some((form) => isSame(form, token))) throw new DerProblem('not the plain form');
  return read;
}

function partsOf(token: Bytes): ReadToken {
  const contentInfo = readDer(token, 0x30);
  if (!isSame(childAt(contentInfo, 0, 0x06).raw, OID.signedData)) throw new DerProblem('no signed data');
  const signedData = childAt(childAt(contentInfo, 1, 0xa0), 0, 0x30);
  const encapsulated = childAt(signedData, 2, 0x30);
  if (!isSame(childAt(encapsulated, 0, 0x06).raw, OID.timestampInfo)) throw new DerProblem('no timestamp');
  const content = childAt(childAt(encapsulated, 1, 0xa0), 0, 0x04).content;
  const parts = childrenOf(signedData);
  const certificates = parts.find(({ tag }) => tag === 0xa0);
  const signers = parts.at(-1);
  if (signers === undefined || childrenOf(signers).length !== 1) throw new DerProblem('one signer');
  return {
    ...infoOf(readDer(content, 0x30)),
    content,
    certificates: certificates ? childrenOf(certificates).map(({ raw }) => raw) : [],
    signer: signerOf(childAt(signers, 0, 0x30)),
  };
}

// Hash and signature algorithms come with the parameter NULL or without one (RFC 5754 §2 and §3).
function formsOf({ content, certificates, signer }: ReadToken): Bytes[] {
  const [hashes, algorithms] = [signer.digestId, signer.algorithmId].map((oid) => [sequence(oid), sequence(oid, NULL)]);
  const identifier = sequence(signer.issuer, signer.serialNumber);
  const attributes = joined(Uint8Array.of(0xa0), signer.attributes.subarray(1));
  const encapsulated = sequence(OID.timestampInfo, context(0, octetString(content)));
  return (hashes ?? []).flatMap((hash) =>
    (algorithms ?? []).map((algorithm) => {
      const info = sequence(integer(1), identifier, hash, attributes, algorithm, octetString(signer.signature));
      const parts = [setOf(hash), encapsulated, context(0, ...certificates), setOf(info)];
      return sequence(OID.signedData, context(0, sequence(integer(3), ...parts)));
    }),
  );
}

const NULL = Uint8Array.of(0x05, 0x00);

function infoOf(info: DerNode): Pick<ReadToken, 'imprint' | 'at' | 'nonce'> {
  const imprint = childAt(info, 2, 0x30);
  const nonce = childrenOf(info)
    .slice(5)
    .find(({ tag }) => tag === 0x02);
  return {
    imprint: {
      algorithmId: childAt(childAt(imprint, 0, 0x30), 0, 0x06).raw,
      digest: childAt(imprint, 1, 0x04).content,
    },
    at: instantOf(childAt(info, 4, 0x18)),
    nonce: nonce?.content ?? null,
  };
}

function signerOf(signer: DerNode): ReadToken['signer'] {
  const identifier = childAt(signer, 1, 0x30);
  return {
    issuer: childAt(identifier, 0, 0x30).raw,
    serialNumber: childAt(identifier, 1, 0x02).raw,
    digestId: childAt(childAt(signer, 2, 0x30), 0, 0x06).raw,
    attributes: joined(Uint8Array.of(0x31), childAt(signer, 3, 0xa0).raw.subarray(1)),
    algorithmId: childAt(childAt(signer, 4, 0x30), 0, 0x06).raw,
    signature: childAt(signer, 5, 0x04).content,
  };
}

// RFC 3161 §2.4.2: GeneralizedTime in UTC, with or without a fraction of the second.
function instantOf({ content }: DerNode): Date {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(latin1Of(content));
  if (parts === null) throw new DerProblem('time');
  const [, year, month, day, hour, minute, second, fraction = '.0'] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
}
