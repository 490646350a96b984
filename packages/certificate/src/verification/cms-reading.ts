import { type CmsParts, writeCms } from '../signing/cms-signature.ts';
import { childAt, childrenOf, DerProblem, readDer, readDerPrefix } from '../signing/der-reader.ts';
import { OID } from '../signing/object-identifiers.ts';

/**
 * Reads the one shape of CMS that we write, and only that: the parts are written again and must give the same bytes.
 * So nothing can hide in it: no signing-time, no second signer, no unsigned attribute, no other encoding, no other
 * certificate than the one whose hash is signed (RFC 5035 §3).
 */
export function readCms(hex: string): CmsParts {
  const bytes = Buffer.from(hex, 'hex');
  const cms = readDerPrefix(bytes).raw;
  const parts = partsOf(cms);
  const again = writeCms(parts).toString('hex');
  if (again.padEnd(hex.length, '0') !== hex) throw new DerProblem('not our form');
  return parts;
}

function partsOf(cms: Buffer): CmsParts {
  const signedData = childAt(childAt(readDer(cms, 0x30), 1, 0xa0), 0, 0x30);
  const certificates = childrenOf(childAt(signedData, 3, 0xa0)).map(({ raw }) => raw);
  const signer = childAt(childAt(signedData, 4, 0x31), 0, 0x30);
  const algorithm = childAt(childAt(signer, 4, 0x30), 0, 0x06).raw;
  return {
    certificates,
    algorithm: algorithm.equals(OID.ecdsaWithSha256) ? 'ecdsa-sha256' : 'rsa-sha256',
    contentDigest: messageDigest(childrenOf(childAt(signer, 3, 0xa0)).map(({ raw }) => raw)),
    signature: childAt(signer, 5, 0x04).content,
  };
}

function messageDigest(attributes: Buffer[]): Buffer {
  for (const attribute of attributes) {
    const node = readDer(attribute, 0x30);
    if (childAt(node, 0, 0x06).raw.equals(OID.messageDigest)) return childAt(childAt(node, 1, 0x31), 0, 0x04).content;
  }
  throw new DerProblem('no digest');
}
