import { type Bytes, isSame } from '../der/bytes.ts';
import { childAt, childrenOf, type DerNode, DerProblem, readDer } from '../der/der-reader.ts';
import { isSignatureOf } from './signature-check.ts';
import { bitsOf, type ReadCertificate, readCertificate, timeOf } from './x509-reading.ts';

/** What revocation lists say of a line of certificates: since when one of them counts no more, or that all stand. */
export type Standing = { known: false } | { known: true; revokedAt: Date | null };

interface ReadList {
  body: Bytes;
  algorithmId: Bytes;
  signature: Bytes;
  issuer: Bytes;
  thisUpdate: Date;
  revoked: readonly { serialNumber: Bytes; at: Date }[];
}

/**
 * Judges a line, signer first, by revocation lists (RFC 5280 §5 and §6.3): each certificate but the root must be named by
 * none and have one of its issuer, made at `notBefore` or later.
 */
export async function standingOf(line: readonly Bytes[], lists: readonly Bytes[], notBefore: Date): Promise<Standing> {
  const certificates = line.map(readCertificate);
  const read = lists.map(readList);
  let revokedAt: Date | null = null;
  for (const [index, certificate] of certificates.slice(0, -1).entries()) {
    const own = await listsOf(certificates[index + 1] ?? certificate, read);
    if (!own.some(({ thisUpdate }) => thisUpdate >= notBefore)) return { known: false };
    for (const { revoked } of own) {
      const found = revoked.find(({ serialNumber }) => isSame(serialNumber, serialOf(certificate)));
      if (found && (revokedAt === null || found.at < revokedAt)) revokedAt = found.at;
    }
  }
  return { known: true, revokedAt };
}

async function listsOf(issuer: ReadCertificate, lists: readonly ReadList[]): Promise<ReadList[]> {
  const own = lists.filter((list) => isSame(list.issuer, issuer.subject));
  const signed = await Promise.all(
    own.map(({ algorithmId, signature, body }) => isSignatureOf(issuer.publicKey, algorithmId, signature, body)),
  );
  return own.filter((_, index) => signed[index]);
}

const serialOf = ({ body }: ReadCertificate): Bytes => childAt(readDer(body, 0x30), 1, 0x02).raw;

function readList(raw: Bytes): ReadList {
  const outer = readDer(raw, 0x30);
  const body = childAt(outer, 0, 0x30);
  const parts = childrenOf(body);
  // A list without a version is of the first, and has no extensions (§5.1.2.1).
  const [, issuer, thisUpdate, ...rest] = parts[0]?.tag === 0x02 ? parts.slice(1) : parts;
  if (!issuer || !thisUpdate) throw new DerProblem('list');
  const entries = rest.find(({ tag }) => tag === 0x30);
  return {
    ...{ body: body.raw, issuer: issuer.raw, thisUpdate: timeOf(thisUpdate) },
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
