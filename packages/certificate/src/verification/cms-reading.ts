import { type CmsParts, signedAttributes, writeCms } from '../cms/cms-form.ts';
import { type Bytes, fromHex, isSame, toHex } from '../der/bytes.ts';
import { childAt, childrenOf, type DerNode, DerProblem, readDer, readDerPrefix } from '../der/der-reader.ts';
import { OID } from '../der/object-identifiers.ts';
import { sha256Of } from './signature-check.ts';

/** A signature that was read: its parts, and the attributes that it signs. */
export interface ReadCms extends CmsParts {
  signer: Bytes;
  attributes: Bytes;
  /** The identifier of its algorithm. */
  algorithmId: Bytes;
}

/**
 * Reads the one shape of CMS that we write, and only that: the parts are written again and must give the same bytes.
 * So nothing can hide in it: no signing-time, no second signer, no unsigned attribute but one timestamp, no other
 * encoding, no other certificate than the one whose hash is signed (RFC 5035 §3).
 */
export async function readCms(hex: string): Promise<ReadCms> {
  const cms = readDerPrefix(fromHex(hex)).raw;
  const parts = partsOf(cms);
  const [signer = new Uint8Array()] = parts.certificates;
  const attributes = signedAttributes(parts.contentDigest, signer, await sha256Of(signer));
  const again = toHex(writeCms(parts, attributes));
  if (again.padEnd(hex.length, '0') !== hex) throw new DerProblem('not our form');
  const algorithmId = parts.algorithm === 'ecdsa-sha256' ? OID.ecdsaWithSha256 : OID.rsaWithSha256;
  return { ...parts, signer, attributes, algorithmId };
}

function partsOf(cms: Bytes): CmsParts {
  const signedData = childAt(childAt(readDer(cms, 0x30), 1, 0xa0), 0, 0x30);
  const certificates = childrenOf(childAt(signedData, 3, 0xa0)).map(({ raw }) => raw);
  const signer = childAt(childAt(signedData, 4, 0x31), 0, 0x30);
  const algorithm = childAt(childAt(signer, 4, 0x30), 0, 0x06).raw;
  return {
    certificates,
    algorithm: isSame(algorithm, OID.ecdsaWithSha256) ? 'ecdsa-sha256' : 'rsa-sha256',
    contentDigest: messageDigest(childrenOf(childAt(signer, 3, 0xa0)).map(({ raw }) => raw)),
    signature: childAt(signer, 5, 0x04).content,
    timestamp: timestampIn(childrenOf(signer)[6] ?? null),
  };
}

function timestampIn(unsigned: DerNode | null): Bytes | null {
  return unsigned && childAt(childAt(childAt(unsigned, 0, 0x30), 1, 0x31), 0, 0x30).raw;
}

function messageDigest(attributes: Bytes[]): Bytes {
  for (const attribute of attributes) {
    const [type, values] = childrenOf(readDer(attribute, 0x30));
    if (type && values && isSame(type.raw, OID.messageDigest)) return childAt(values, 0, 0x04).content;
  }
  throw new DerProblem('no digest');
}
