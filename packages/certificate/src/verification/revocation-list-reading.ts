import { type Bytes, isSame } from '../der/bytes.ts';
import { childAt, childrenOf, type DerNode, DerProblem, readDer } from '../der/der-reader.ts';
import { isSignatureOf } from './signature-check.ts';
import { bitsOf, type ReadCertificate, timeOf } from './x509-reading.ts';

/** What somebody who may says of a certificate, for how long, and since when it counts no more; null where it stands. */
export interface SaidOfCertificate {
  thisUpdate: Date;
  nextUpdate: Date | null;
  revokedAt: Date | null;
}

/** A revocation list (RFC 5280 §5) before anybody has judged it. */
export interface ReadList {
  body: Bytes;
  algorithmId: Bytes;
  signature: Bytes;
  issuer: Bytes;
  thisUpdate: Date;
  nextUpdate: Date | null;
  revoked: readonly { serialNumber: Bytes; at: Date }[];
}

/** What the lists of its issuer, signed by it, say of a certificate (RFC 5280 §6.3.3); nothing where there is none. */
export async function saidByLists(
  certificate: ReadCertificate,
  issuer: ReadCertificate,
  lists: readonly ReadList[],
): Promise<SaidOfCertificate[]> {
  const own = lists.filter((list) => isSame(list.issuer, issuer.subject));
  const signed = await Promise.all(
    own.map(({ algorithmId, signature, body }) => isSignatureOf(issuer.publicKey, algorithmId, signature, body)),
  );
  return own
    .filter((_, index) => signed[index])
    .map(({ thisUpdate, nextUpdate, revoked }) => {
      const found = revoked.find(({ serialNumber }) => isSame(serialNumber, certificate.serialNumber));
      return { thisUpdate, nextUpdate, revokedAt: found?.at ?? null };
    });
}

/** Reads a list; throws where the bytes are none. */
export function readList(raw: Bytes): ReadList {
  const outer = readDer(raw, 0x30);
  const body = childAt(outer, 0, 0x30);
  const parts = childrenOf(body);
  // A list without a version is of the first, and has no extensions (§5.1.2.1).
  const [, issuer, thisUpdate, ...rest] = parts[0]?.tag === 0x02 ? parts.slice(1) : parts;
  if (!issuer || !thisUpdate) throw new DerProblem('list');
  const nextUpdate = rest[0]?.tag === 0x17 || rest[0]?.tag === 0x18 ? timeOf(rest[0]) : null;
  const entries = rest.find(({ tag }) => tag === 0x30);
  return {
    ...{ body: body.raw, issuer: issuer.raw, thisUpdate: timeOf(thisUpdate), nextUpdate },
    algorithmId: childAt(childAt(outer, 1, 0x30), 0, 0x06).raw,
    signature: bitsOf(childAt(outer, 2, 0x03)),
    revoked: entries ? childrenOf(entries).map(readEntry) : [],
  };
}

function readEntry(entry: DerNode): { serialNumber: Bytes; at: Date } {
  const [serialNumber, at] = childrenOf(entry);
  if (!serialNumber || !at) throw new DerProblem('entry');
  return { serialNumber: serialNumber.raw, at: timeOf(at) };
}
